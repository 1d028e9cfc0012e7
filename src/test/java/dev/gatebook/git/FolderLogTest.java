package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.FolderChange;
import dev.gatebook.model.FolderChange.Edit;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLogTest {
  private static final String PHASES = "content/app/phases";
  private static final String ONE = PHASES + "/1.yml";
  private static final String TWO = PHASES + "/2.yml";

  private final Path folder;
  private final TestRepository repository;
  private final ObjectId first;

  FolderLogTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    first = repository.with(ONE, "open\n").with("src/a", "1").commit("main", "Plan");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  /** Subject, file, and the content before and after; {@code -} where there is none. */
  private List<String> log() {
    try (GitRepository git = GitRepository.open(folder)) {
      FolderChange.Log log = git.past().changes(PHASES, path -> true);
      return log.changes().stream()
          .flatMap(c -> c.files().stream().map(edit -> c.commit().subject() + ": " + said(edit)))
          .toList();
    }
  }

  private static String said(Edit edit) {
    String name = edit.path().substring(PHASES.length() + 1);
    return name + " " + text(edit.before()) + " > " + text(edit.after());
  }

  private static String text(Optional<SourceFile> file) {
    return file.map(f -> new String(f.bytes(), StandardCharsets.UTF_8).strip()).orElse("-");
  }

  @Test
  void every_change_comes_with_both_contents_oldest_first() throws IOException {
    ObjectId second = repository.with("src/a", "2").commit("main", "Code", first);
    ObjectId third = repository.with(ONE, "done\n").with(TWO, "x\n").commit("main", "Do", second);
    repository.without(ONE).commit("main", "Drop", third);
    assertThat(log())
        .containsExactly(
            "Plan: 1.yml - > open",
            "Do: 1.yml open > done",
            "Do: 2.yml - > x",
            "Drop: 1.yml done > -");
  }

  @Test
  void the_paths_carry_the_commit_that_they_were_read_from() throws IOException {
    ObjectId second = repository.with(ONE, "done\n").commit("main", "Do", first);
    try (GitRepository git = GitRepository.open(folder)) {
      Edit edit = git.past().changes(PHASES, path -> true).changes().get(1).files().get(0);
      assertThat(edit.before().map(SourceFile::path))
          .contains(first.name().substring(0, 7) + ":" + ONE);
      assertThat(edit.after().map(SourceFile::path))
          .contains(second.name().substring(0, 7) + ":" + ONE);
    }
  }

  @Test
  void a_merge_is_told_only_for_what_it_changed_itself() throws IOException {
    ObjectId left = repository.with(ONE, "left\n").commit("main", "Left", first);
    ObjectId right =
        repository.with(ONE, "open\n").with(TWO, "right\n").commit("s", "Right", first);
    repository.with(ONE, "left\n");
    ObjectId plain = repository.commit("main", "Plain merge", left, right);
    ObjectId side = repository.with("src/b", "b").commit("s", "Code", plain);
    ObjectId next = repository.without("src/b").with("src/c", "c").commit("main", "More", plain);
    repository.with("src/b", "b").with(ONE, "evil\n").commit("main", "Evil merge", next, side);
    assertThat(log())
        .containsExactly(
            "Plan: 1.yml - > open",
            "Left: 1.yml open > left",
            "Right: 2.yml - > right",
            "Evil merge: 1.yml left > evil");
  }

  @Test
  void a_side_whose_changes_were_dropped_by_the_merge_is_not_told() throws IOException {
    ObjectId side = repository.with(ONE, "side\n").commit("side", "Side", first);
    ObjectId main = repository.with(ONE, "open\n").with("src/a", "2").commit("main", "Go", first);
    repository.commit("main", "Merge ours", main, side);
    assertThat(log()).containsExactly("Plan: 1.yml - > open");
  }

  @Test
  void at_the_end_of_a_shallow_clone_nothing_is_made_up() throws IOException {
    ObjectId second = repository.with("src/a", "2").commit("main", "Code", first);
    repository.with(ONE, "done\n").commit("main", "Do", second);
    Files.writeString(repository.gitFolder().resolve("shallow"), second.name() + "\n");
    assertThat(log()).containsExactly("Do: 1.yml open > done");
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.past().changes(PHASES, path -> true).because()).isEqualTo(CommitSpan.SHALLOW);
    }
  }

  @Test
  void what_is_not_asked_for_is_neither_told_nor_looked_up() {
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.past().changes(PHASES, path -> !path.endsWith("1.yml")).changes()).isEmpty();
      assertThat(git.past().changes(PHASES, ONE::equals).changes()).hasSize(1);
    }
  }

  @Test
  void a_folder_that_never_was_has_no_changes() {
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.past().changes("nowhere", path -> true))
          .isEqualTo(new FolderChange.Log(List.of(), ""));
    }
  }
}
