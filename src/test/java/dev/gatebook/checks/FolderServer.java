package dev.gatebook.checks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder on the loopback address, as a static host would. */
final class FolderServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final HttpServer server;
  private final Path folder;

  private FolderServer(HttpServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  static FolderServer of(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FolderServer serving = new FolderServer(server, folder.toAbsolutePath().normalize());
    server.createContext("/", serving::answer);
    server.start();
    return serving;
  }

  /** The address of the folder, with a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    if (file.startsWith(folder) && Files.isRegularFile(file)) {
      String name = file.getFileName().toString();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.sendResponseHeaders(200, Files.size(file) == 0 ? -1 : Files.size(file));
      exchange.getResponseBody().write(Files.readAllBytes(file));
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
