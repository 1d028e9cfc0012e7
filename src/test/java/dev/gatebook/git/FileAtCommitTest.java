package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.History.Lookup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileAtCommitTest {
  private final TestRepository repository;
  private final GitRepository git;
  private final History history;
  private final Commit commit;
  private final Path folder;

  FileAtCommitTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    repository.with("src/Main.java", "class Main {}\r\n");
    repository.with("empty.txt", "");
    repository.with("caf\u00e9/\u65e5\u672c.md", "tea");
    repository.with("latin.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    repository.with("logo.png", new byte[] {'P', 'N', 'G', 0, 1});
    repository.with("large.txt", "x".repeat(FileAtCommit.LARGEST_TEXT + 1));
    repository.with("just-fits.txt", "y".repeat(FileAtCommit.LARGEST_TEXT));
    repository.with(".gitignore", "*.log\n/build/\n.env*\n!.env.example\n");
    repository.with("src/.gitignore", "!kept.log\nlocal/\n");
    ObjectId id = repository.commit("main", "All kinds");
    git = GitRepository.open(folder);
    history = git.history();
    commit = history.resolve(id.name()).orElseThrow();
  }

  @AfterEach
  void close() {
    git.close();
    repository.close();
  }

  @Test
  void a_text_file_is_found_with_its_text_as_committed() {
    Lookup.Found found = found("src/Main.java");
    assertThat(found.text()).contains("class Main {}\r\n");
    assertThat(found.size()).isEqualTo(15);
    assertThat(found.id()).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource({
    ".env, .gitignore",
    ".env.example, ''",
    "run.log, .gitignore",
    "src/run.log, .gitignore",
    "src/kept.log, ''",
    "build/out/app.jar, .gitignore",
    "src/build/app.jar, ''",
    "src/local/deep/a.txt, src/.gitignore",
    "absent.txt, ''"
  })
  void an_absent_file_names_what_ignores_it(String path, String ignoredBy) {
    assertThat(history.file(commit, path)).isEqualTo(new Lookup.Absent(ignoredBy));
  }

  @Test
  void the_work_tree_does_not_matter() throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src/Main.java"), "changed and not committed");
    assertThat(found("src/Main.java").text()).contains("class Main {}\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/Main.java", "./src/Main.java", "src//Main.java", "src/./Main.java"})
  void a_path_may_be_written_in_several_ways(String path) {
    assertThat(found(path).text()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"src/Main", "src/Main.java/x", "SRC/Main.java", "Main.java", "src\\Main.java"})
  void what_is_not_there_is_absent(String path) {
    assertThat(history.file(commit, path)).isEqualTo(new Lookup.Absent(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/src/Main.java", "../src/Main.java", "src/../../x"})
  void what_is_no_path_of_the_repository_is_unknown(String path) {
    assertThat(history.file(commit, path)).isInstanceOf(Lookup.Unknown.class);
  }

  @Test
  void an_empty_file_has_empty_text() {
    assertThat(found("empty.txt").text()).contains("");
  }

  @Test
  void names_beyond_ascii_are_found() {
    assertThat(found("caf\u00e9/\u65e5\u672c.md").text()).contains("tea");
  }

  @Test
  void text_that_is_not_utf_8_is_read_byte_by_byte() {
    assertThat(found("latin.txt").text()).contains("caf\u00e9");
  }

  @Test
  void a_binary_file_is_there_without_text() {
    assertThat(found("logo.png").text()).isEmpty();
    assertThat(found("logo.png").size()).isEqualTo(5);
  }

  @Test
  void a_file_too_large_to_look_into_is_there_without_text() {
    assertThat(found("large.txt").text()).isEmpty();
    assertThat(found("large.txt").size()).isEqualTo(FileAtCommit.LARGEST_TEXT + 1);
    assertThat(found("just-fits.txt").text())
        .map(String::length)
        .contains(FileAtCommit.LARGEST_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src", "src/", "."})
  void a_folder_is_there_without_text(String path) {
    assertThat(found(path)).isEqualTo(new Lookup.Found(found(path).id(), 0, Optional.empty()));
  }

  private Lookup.Found found(String path) {
    Lookup lookup = history.file(commit, path);
    assertThat(lookup).isInstanceOf(Lookup.Found.class);
    return (Lookup.Found) lookup;
  }
}
