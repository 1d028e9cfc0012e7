package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.FileChange.Kind;
import dev.gatebook.model.History;
import dev.gatebook.model.History.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommitSpanTest {
  private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

  private final TestRepository repository;
  private final GitRepository git;
  private final History history;
  private final ObjectId start;

  CommitSpanTest(@TempDir Path folder) throws IOException {
    repository = TestRepository.in(folder);
    start = repository.with("a.txt", TEN).commit("main", "Start");
    git = GitRepository.open(folder);
    history = git.history();
  }

  @AfterEach
  void close() {
    git.close();
    repository.close();
  }

  @Test
  void nothing_lies_between_a_commit_and_itself() {
    assertThat(between(start, start)).isEqualTo(Span.NONE);
  }

  @Test
  void commits_come_newest_first_without_the_older_one() throws IOException {
    ObjectId two = repository.with("a.txt", "2").commit("main", "Two", start);
    ObjectId three = repository.with("a.txt", "3").commit("main", "Three", two);
    assertThat(subjects(between(start, three))).containsExactly("Three", "Two");
    assertThat(subjects(between(three, start))).isEmpty();
  }

  @Test
  void a_merge_brings_the_commits_of_both_sides() throws IOException {
    ObjectId left = repository.with("l.txt", "l").commit("main", "Left", start);
    ObjectId right = repository.with("r.txt", "r").commit("topic", "Right", start);
    ObjectId merge = repository.commit("main", "Merge", left, right);
    assertThat(subjects(between(start, merge))).containsExactly("Merge", "Right", "Left");
    assertThat(subjects(between(left, merge))).containsExactly("Merge", "Right");
    assertThat(subjects(between(left, right))).containsExactly("Right");
  }

  @Test
  void changed_files_are_listed_by_path_with_their_lines() throws IOException {
    repository.with("a.txt", TEN.replace("5\n", "five\nand a half\n")).with("new/b.txt", "x\ny");
    ObjectId next = repository.commit("main", "Change", start);
    assertThat(between(start, next).changes())
        .containsExactly(
            new FileChange("a.txt", "a.txt", Kind.MODIFIED, 2, 1),
            new FileChange("new/b.txt", "new/b.txt", Kind.ADDED, 2, 0));
    assertThat(between(next, start).changes())
        .containsExactly(
            new FileChange("a.txt", "a.txt", Kind.MODIFIED, 1, 2),
            new FileChange("new/b.txt", "new/b.txt", Kind.DELETED, 0, 2));
    assertThat(between(start, next).because()).isEmpty();
  }

  @Test
  void a_file_that_moved_and_changed_a_little_is_renamed() throws IOException {
    repository.without("a.txt").with("docs/a.md", TEN + "11\n");
    ObjectId next = repository.commit("main", "Move", start);
    assertThat(between(start, next).changes())
        .containsExactly(new FileChange("docs/a.md", "a.txt", Kind.RENAMED, 1, 0));
  }

  @Test
  void a_copy_is_a_new_file() throws IOException {
    ObjectId next = repository.with("copy.txt", TEN).commit("main", "Copy", start);
    assertThat(between(start, next).changes())
        .containsExactly(new FileChange("copy.txt", "copy.txt", Kind.ADDED, 10, 0));
  }

  @Test
  void binary_and_very_large_files_have_no_lines() throws IOException {
    repository.with("logo.png", new byte[] {1, 0, 2}).with("huge.csv", "1,2\n".repeat(2 << 20));
    ObjectId next = repository.commit("main", "Binary", start);
    assertThat(between(start, next).changes())
        .extracting(FileChange::path, FileChange::added)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("huge.csv", 0),
            org.assertj.core.groups.Tuple.tuple("logo.png", 0));
  }

  @Test
  void large_files_without_a_common_line_are_counted_in_time() throws IOException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      before.append("old ").append(i).append('\n');
      after.append("new ").append(i).append('\n');
    }
    ObjectId old = repository.with("table.csv", before.toString()).commit("main", "Old", start);
    ObjectId next = repository.with("table.csv", after.toString()).commit("main", "New", old);
    assertThat(between(old, next).changes())
        .containsExactly(new FileChange("table.csv", "table.csv", Kind.MODIFIED, 40_000, 40_000));
  }

  @Test
  void a_path_beyond_ascii_is_spelled_as_committed() throws IOException {
    ObjectId next = repository.with("\u65e5\u672c.md", "x").commit("main", "Name", start);
    assertThat(between(start, next).changes())
        .extracting(FileChange::path)
        .containsExactly("\u65e5\u672c.md");
  }

  private Span between(ObjectId older, ObjectId newer) {
    return history.between(commit(older), commit(newer));
  }

  private Commit commit(ObjectId id) {
    return history.resolve(id.name()).orElseThrow();
  }

  private static List<String> subjects(Span span) {
    return span.commits().stream().map(Commit::subject).toList();
  }
}
