package dev.gatebook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real server on this machine, that answers well, slowly or never to its end. */
final class WebSiteTest {
  private static final byte[] TEXT = "all of it".getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/whole",
        exchange -> {
          exchange.sendResponseHeaders(200, TEXT.length);
          exchange.getResponseBody().write(TEXT);
          exchange.close();
        });
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(TEXT);
          exchange.getResponseBody().flush();
          await();
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    asked.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void await() {
    try {
      assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private InputStream open(String path) throws IOException {
    String address = "http://localhost:" + server.getAddress().getPort() + "/";
    return WebSite.at(address, Duration.ofSeconds(1)).open(path).orElseThrow();
  }

  @Test
  void an_answer_is_read_to_its_end() throws IOException {
    try (InputStream in = open("whole")) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  @Timeout(20)
  void an_answer_that_never_ends_is_given_up_with_its_address() throws IOException {
    try (InputStream in = open("endless")) {
      assertThatThrownBy(in::readAllBytes)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("/endless did not send all of it within 1 s");
    }
  }
}
