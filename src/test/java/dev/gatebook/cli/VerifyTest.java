package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gatebook.record.SealedContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records on disk, verified by the whole command line. */
final class VerifyTest {
  private static final String FIRST = SealedContent.folder("2026-01-10");
  private final Path folder;
  private final Path content;
  private final SealedContent sealed = SealedContent.of(3).audit("2026-04-10");

  VerifyTest(@TempDir Path folder) {
    this.folder = folder;
    this.content = folder.resolve("content");
  }

  @BeforeEach
  void write() {
    write(folder, sealed);
  }

  private static void write(Path folder, SealedContent content) {
    content
        .files()
        .forEach(
            (path, bytes) -> {
              try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private CommandRun verify(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "verify";
    all[1] = "--content";
    all[2] = content;
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandRun.of(all);
  }

  @Test
  void untouched_records_are_intact_and_a_draft_is_a_draft() {
    CommandRun run = verify();

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("  2026-01-10       intact")
        .contains("first seal, without a commit")
        .contains("follows 2026-02-10")
        .contains("  2026-04-10       draft   no seal")
        .contains("4 audits: 3 sealed, of them 3 intact and 0 broken; 1 draft; 0 with errata");
  }

  @Test
  void every_one_of_a_thousand_changed_bytes_is_found_and_placed() throws IOException {
    List<String> paths =
        sealed.files().keySet().stream()
            .filter(path -> path.contains("/audits/") && !path.contains("2026-04-10"))
            .toList();
    Random random = new Random(20261122);
    for (int round = 0; round < 1_000; round++) {
      String path = paths.get(random.nextInt(paths.size()));
      byte[] before = Files.readAllBytes(folder.resolve(path));
      byte[] bytes = before.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(folder.resolve(path), bytes);

      CommandRun run = verify();

      assertThat(run.code()).as("round %d, %s", round, path).isEqualTo(1);
      assertThat(run.out()).as("round %d", round).contains("error[GB4").contains("--> " + path);
      Files.write(folder.resolve(path), before);
    }
    assertThat(verify().code()).isZero();
  }

  @Test
  void content_that_can_no_longer_be_read_is_found_as_a_broken_seal() throws IOException {
    Files.writeString(folder.resolve(FIRST + "audit.yml"), "title: [\n");

    CommandRun run = verify();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("audit.yml was changed after it was sealed");
  }

  @Test
  void a_removed_and_an_added_file_are_named() throws IOException {
    Files.delete(folder.resolve(FIRST + "report.md"));
    Files.writeString(folder.resolve(FIRST + "notes.md"), "later\n");

    assertThat(verify().out())
        .contains("report.md was sealed and is no longer there")
        .contains("notes.md was not there when the audit was sealed");
  }

  @Test
  void one_project_can_be_verified_and_an_unknown_one_is_a_usage_error() throws IOException {
    CommandRun.write(content, "other/audits/2026-01-01/audit.yml", "title: Other");

    assertThat(verify("app").out()).doesNotContain("other");
    assertThat(verify("shop").code()).isEqualTo(2);
    assertThat(verify("shop").err()).contains("there is no project 'shop'");
  }

  @Test
  void the_same_is_told_as_json() throws IOException {
    Files.writeString(folder.resolve(FIRST + "report.md"), "changed\n");
    CommandRun.write(folder, FIRST + "errata/2026-05-01.md", "It was 39.");

    CommandRun run = verify("--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"audit\": \"2026-01-10\"", "\"state\": \"broken\"", "\"state\": \"draft\"")
        .contains("\"content/app/audits/2026-01-10/errata/2026-05-01.md\"")
        .contains("\"code\": \"GB401\"", "\"withErrata\": 1", "\"broken\": 1");
  }

  @Test
  void a_chain_that_was_rewritten_as_a_whole_is_found_against_a_built_site() {
    Path site = folder.resolve("site");
    CommandRun built = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(site.resolve("app/versions.json")).as(built.err()).exists();
    assertThat(verify("--against", site).code()).isZero();

    SealedContent forged = SealedContent.of(3).put(FIRST + "report.md", "All is well.\n");
    write(folder, forged.sealAgain("2026-01-10", "2026-02-10", "2026-03-10"));

    assertThat(verify().code()).isZero();
    CommandRun run = verify("--against", site);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[GB410]: the seal of 2026-01-10 is not the one published at")
        .contains("error[GB410]: the seal of 2026-03-10");
  }

  @Test
  void a_published_copy_that_cannot_be_read_is_trouble_of_the_environment() {
    CommandRun run = verify("--against", folder.resolve("nowhere"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("there is no folder");
    assertThat(verify("--against", "ftp://example.org/").err()).contains("expected http or https");
    assertThat(verify("--against", "https://me:secret@example.org/").err())
        .contains("no user")
        .doesNotContain("secret");
  }

  @Test
  void a_project_that_is_not_published_is_not_checked_and_not_a_failure() throws IOException {
    Path site = folder.resolve("site");
    CommandRun.of("build", "--content", content, "--output", site);
    CommandRun.write(content, "new/project.yml", "name: New");
    CommandRun.write(content, "new/audits/1/audit.yml", "title: One");

    CommandRun run = verify("--against", site);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("not checked: the published copy of new:");
  }

  @Test
  void a_site_that_has_no_project_of_the_content_is_no_copy_to_rely_on() throws IOException {
    CommandRun run = verify("--against", Files.createDirectories(folder.resolve("empty")));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("not checked: the published copy of app:");
    assertThat(run.err()).contains("nothing was compared").contains("none of these projects");
  }

  @Test
  void a_site_at_an_address_is_read_and_redirects_are_followed() throws IOException {
    Path site = folder.resolve("site");
    CommandRun.of("build", "--content", content, "--output", site);
    HttpServer server = server();
    server.createContext("/new/", exchange -> answer(exchange, 200, file(site, exchange)));
    server.createContext("/old/", exchange -> moved(exchange, "/new/app/versions.json"));
    server.createContext("/loop/", exchange -> moved(exchange, "/loop/app/versions.json"));
    server.createContext("/broken/", exchange -> answer(exchange, 500, new byte[0]));
    server.createContext(
        "/html/", exchange -> answer(exchange, 200, "<html>".getBytes(StandardCharsets.UTF_8)));
    server.start();
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(verify("--against", root + "/new/").code()).isZero();
      assertThat(verify("--against", root + "/old").code()).isZero();
      assertThat(verify("--against", root + "/loop").err()).contains("redirects more than 5 times");
      assertThat(verify("--against", root + "/broken").err()).contains("answers with status 500");
      assertThat(verify("--against", root + "/html").code()).isEqualTo(4);
      assertThat(verify("--against", root + "/none").out()).contains("has no app/versions.json");
      Files.delete(folder.resolve(SealedContent.folder("2026-03-10") + "seal.yml"));
      assertThat(verify("--against", root + "/new").out()).contains("error[GB411]");
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private static byte[] file(Path site, HttpExchange exchange) throws IOException {
    return Files.readAllBytes(
        site.resolve(exchange.getRequestURI().getPath().replaceFirst("^/[a-z]+/", "")));
  }

  private static void moved(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    answer(exchange, 301, new byte[0]);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
