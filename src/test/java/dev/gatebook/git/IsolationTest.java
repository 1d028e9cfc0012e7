package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.sign.SignatureCheck.Programs;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading a repository does to the machine. JGit looks around once in its life, so each
 * question is asked of a Java of its own.
 */
final class IsolationTest {
  private final Path folder;
  private final Path home;

  IsolationTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.home = Files.createDirectory(folder.resolve("home"));
    try (TestRepository repository = TestRepository.in(folder.resolve("repository"))) {
      ObjectId first = repository.with("a.txt", "a\n").commit("main", "One");
      ObjectId second = repository.with("a.txt", "b\n").commit("main", "Two", first);
      repository.annotatedTag("v1", first);
      repository.point("refs/heads/main", second);
    }
  }

  @Test
  void reading_starts_no_process() throws Exception {
    assertThat(run("read")).containsExactly("read: 1 commit, 1 file");
  }

  @Test
  void a_process_would_have_been_seen() throws Exception {
    assertThat(run("start")).containsExactly("started: true");
  }

  @Test
  void reading_leaves_no_trace_in_the_repository_nor_at_home() throws Exception {
    List<String> before = listing();
    assertThat(run("read")).hasSize(1);
    assertThat(listing()).isEqualTo(before);
  }

  @Test
  void a_broken_configuration_at_home_is_not_looked_at() throws Exception {
    Files.writeString(home.resolve(".gitconfig"), "this is [no configuration");
    assertThat(run("read")).containsExactly("read: 1 commit, 1 file");
  }

  private List<String> run(String action) throws IOException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                action,
                folder.resolve("repository").toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output.lines().filter(line -> !line.contains("[jfr")).toList();
  }

  private List<String> listing() throws IOException {
    List<String> listing = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        listing.add(file + " " + Files.getLastModifiedTime(file));
      }
    }
    return listing;
  }

  /** Reads a repository and prints the processes that were started meanwhile. */
  static final class Reader {
    public static void main(String[] args) throws IOException {
      Path dump = Files.createTempFile("processes", ".jfr");
      try (Recording recording = new Recording()) {
        recording.enable("jdk.ProcessStart");
        recording.start();
        if (args[0].equals("read")) {
          read(Path.of(args[1]));
        } else {
          new ProcessBuilder("true").start();
        }
        recording.stop();
        recording.dump(dump);
        for (RecordedEvent event : RecordingFile.readAllEvents(dump)) {
          System.out.println("started: " + event.getString("command"));
        }
      } finally {
        Files.delete(dump);
      }
    }

    private static void read(Path folder) {
      try (GitRepository git = GitRepository.open(folder)) {
        History history = git.history();
        Commit newer = history.head().orElseThrow();
        Commit older = history.resolve("v1").orElseThrow();
        history.tags();
        history.file(newer, "a.txt");
        git.treeCheck(List.of());
        git.past().records("");
        git.past().changes("", path -> true);
        git.past().monthly();
        git.past().signedTags("*", Programs.NONE);
        git.past().files(newer, "", "", path -> true).value().forEach(SourceFile::bytes);
        History.Span span = history.between(older, newer);
        System.out.printf(
            "read: %d commit, %d file%n", span.commits().size(), span.changes().size());
      }
    }
  }
}
