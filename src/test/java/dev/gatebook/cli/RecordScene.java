package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;

import dev.gatebook.git.TestRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/** A repository with a plan, code and a test report that git ignores. */
final class RecordScene implements AutoCloseable {
  private static final String PHASE =
      """
      phase: 1
      title: Base
      tasks:
        - id: "1.1"
          title: Limiter
          status: done
          evidence: [{ file: src/limiter.py, contains: "RATE = 60" }, { tests: "*" }]
        - id: "1.2"
          title: Docs
          status: open
      """;

  final Path folder;
  final Path content;
  private final TestRepository repository;
  private ObjectId head;

  RecordScene(Path folder) throws IOException {
    this(folder, "content");
  }

  RecordScene(Path folder, String place) throws IOException {
    this.folder = folder;
    content = folder.resolve(place);
    repository = TestRepository.in(folder);
    head =
        repository
            .with(".gitignore", "target\n")
            .with("src/limiter.py", "RATE = 60\n")
            .with(place + "/gatebook.yml", "title: Register\n")
            .with(place + "/shop/project.yml", "name: Shop\nartifacts: \"target/*.xml\"\n")
            .with(place + "/shop/phases/1-base.yml", PHASE)
            .commit("main", "Add the limiter");
    repository.checkOut(head);
    report(2);
  }

  /** The id of the commit that is checked out. */
  String head() {
    return head.name();
  }

  /** Changes a file in a commit of its own. */
  void commit(String path, String text) throws IOException {
    head = repository.with(path, text).commit("main", "Change " + path, head);
    repository.checkOut(head);
  }

  /** Writes a test report with that many passing tests. */
  void report(int tests) {
    StringBuilder cases = new StringBuilder("<testsuite name=\"S\" tests=\"" + tests + "\">");
    for (int at = 0; at < tests; at++) {
      cases.append("<testcase classname=\"S\" name=\"t" + at + "\" time=\"0.1\"/>");
    }
    write(folder, "target/report.xml", cases + "</testsuite>");
  }

  CommandRun run(String command, Object... args) {
    return CommandRun.of(
        Stream.concat(Stream.of(command, "--content", content), Stream.of(args)).toArray());
  }

  /** What the git program says of the repository. */
  String git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  Path audit(String id) {
    return content.resolve("shop/audits").resolve(id);
  }

  /** Builds the site and returns what is frozen in it: the pages of audits and comparisons. */
  static Map<String, String> frozenPages(Path folder) {
    return frozenPages(folder, "content");
  }

  static Map<String, String> frozenPages(Path folder, String content) {
    Path site = folder.resolve("target/site");
    CommandRun.of("build", "--content", folder.resolve(content), "--output", site);
    Map<String, String> pages = new TreeMap<>(CommandRun.files(site));
    pages.keySet().removeIf(p -> !p.startsWith("shop/audits/") && !p.startsWith("shop/diffs/"));
    return pages;
  }

  /** Copies the scene to another folder. */
  static Path copy(Path from, Path to) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
