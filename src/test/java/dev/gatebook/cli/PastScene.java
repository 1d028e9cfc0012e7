package dev.gatebook.cli;

import dev.gatebook.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A repository with a past: v0.1 without a plan, v0.2 with one, v0.3 with a file that it cites,
 * v0.4 broken, v1.0 with test results, and v1.1 on the same day.
 */
final class PastScene implements AutoCloseable {
  private static final String PROJECT = "name: App\nartifacts: [\"reports/*.xml\"]\n";
  private static final String PLAN =
      """
      phase: 1
      title: Base
      tasks:
        - { id: "1.1", title: Cart, status: %s, evidence: [{ file: src/Cart.java }] }
        - { id: "1.2", title: Suite, status: %s, evidence: [{ tests: "shop.*" }] }
      """;

  final Path folder;
  final Path content;
  private final TestRepository repository;
  private ObjectId head = ObjectId.zeroId();

  PastScene(Path folder) throws IOException {
    this.folder = folder;
    content = folder.resolve("content");
    repository = TestRepository.in(folder);
    commit("2025-10-01", "README.md", "Read me\n");
    tag("v0.1");
    repository.with("content/gatebook.yml", "title: Register\n");
    repository.with("content/app/project.yml", PROJECT);
    plan("2025-11-05", "partial", "open");
    tag("v0.2");
    repository.with("src/Cart.java", "class Cart {}\n");
    plan("2025-12-05", "done", "open");
    tag("v0.3");
    commit("2025-12-20", "content/app/phases/1-base.yml", "tasks: [");
    tag("v0.4");
    repository.with(
        "reports/a.xml",
        "<testsuite name=\"s\"><testcase classname=\"shop.A\" name=\"a\"/></testsuite>");
    plan("2026-01-10", "done", "done");
    tag("v1.0");
    commit("2026-01-10", "README.md", "Read this\n");
    tag("v1.1");
    commit("2026-02-10", "README.md", "Read that\n");
    repository.checkOut(head);
  }

  private void plan(String day, String cart, String suite) throws IOException {
    commit(day, "content/app/phases/1-base.yml", PLAN.formatted(cart, suite));
  }

  /** Makes a file, and one commit on that day of all that was made; the work tree follows. */
  void commit(String day, String path, String text) throws IOException {
    repository.with(path, text).at(Instant.parse(day + "T10:00:00Z"));
    head =
        head.equals(ObjectId.zeroId())
            ? repository.commit("main", "Begin")
            : repository.commit("main", "Change " + path, head);
    repository.checkOut(head);
  }

  /** Gives a file another path, in one commit. */
  void rename(String day, String from, String to) throws IOException {
    replace(day, from, to, Files.readString(folder.resolve(from)));
  }

  /** Removes a file and adds another one, in one commit. */
  void replace(String day, String from, String to, String text) throws IOException {
    repository.without(from);
    Files.delete(folder.resolve(from));
    commit(day, to, text);
  }

  /** Commits whatever is in the content folder of the work tree. */
  void commitContent(String day) throws IOException {
    CommandRun.files(content).forEach((path, text) -> repository.with("content/" + path, text));
    delete(content);
    commit(day, "content/gatebook.yml", "title: Register\n");
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  void tag(String name) throws IOException {
    repository.tag(name, head);
  }

  String head() {
    return head.name();
  }

  /** Runs a command on the content. */
  CommandRun run(Object... args) {
    return CommandRun.of(Stream.concat(Stream.of(args), Stream.of("--content", content)).toArray());
  }

  @Override
  public void close() {
    repository.close();
  }
}
