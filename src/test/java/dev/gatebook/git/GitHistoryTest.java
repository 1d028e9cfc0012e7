package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.History.Lookup;
import dev.gatebook.model.History.State;
import dev.gatebook.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitHistoryTest {
  private final Path folder;
  private final TestRepository repository;
  private final ObjectId first;
  private final ObjectId second;
  private final GitRepository git;
  private final History history;

  GitHistoryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    first = repository.with("a.txt", "one\n").commit("main", "Start\n\nWith a body");
    second = repository.with("docs/b.txt", "two\n").commit("main", "Add b", first);
    git = GitRepository.open(folder);
    history = git.history();
  }

  @AfterEach
  void close() {
    git.close();
    repository.close();
  }

  @Test
  void a_repository_with_commits_is_complete() {
    assertThat(history.state()).isEqualTo(new State(State.Kind.COMPLETE, ""));
  }

  @Test
  void the_head_is_the_newest_commit_of_the_branch() {
    assertThat(history.head().map(Commit::id)).contains(second.name());
  }

  @Test
  void a_commit_has_both_times_its_author_and_the_first_line_of_its_message() {
    assertThat(history.resolve(first.name()))
        .contains(
            new Commit(
                first.name(),
                Instant.parse("2026-03-01T10:01:00Z"),
                Instant.parse("2026-03-01T10:00:30Z"),
                "Ada Lovelace",
                "Start"));
  }

  @Test
  void an_address_given_as_a_name_is_cut_off() throws IOException {
    ObjectId third = repository.commitBy("ada@example.org", "main", "Third", second);
    assertThat(history.resolve(third.name()).map(Commit::author)).contains("ada");
  }

  @Test
  void the_repository_is_found_from_any_folder_below() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("x/y/z"));
    try (GitRepository below = GitRepository.open(deep)) {
      assertThat(below.history().head()).isEqualTo(history.head());
      assertThat(below.workTree()).contains(folder);
    }
  }

  @Test
  void a_commit_is_found_by_branch_by_id_and_by_what_the_id_starts_with() throws IOException {
    repository.point("refs/heads/release/1.0", first);
    repository.point("refs/remotes/origin/topic", first);
    for (String name :
        new String[] {
          first.name(),
          first.name().substring(0, 10),
          "release/1.0",
          "heads/release/1.0",
          "refs/heads/release/1.0",
          "origin/topic",
          "topic"
        }) {
      assertThat(history.resolve(name).map(Commit::id)).as(name).contains(first.name());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        "../config",
        "refs/../config",
        "config",
        "HEAD@{1}",
        "@{-1}",
        "@",
        ":/Start",
        "HEAD^{/(a+)+b}",
        "main..main",
        "-x",
        "~",
        "^",
        "\u0000",
        "a\nb",
        "refs/",
        "refs/heads/",
        "0000000000000000000000000000000000000000",
        "abc",
        "zzzz",
        "deadbeef",
        "HEAD:a.txt"
      })
  void what_names_no_commit_is_not_found_and_never_an_error(String name) {
    assertThat(history.resolve(name)).isEmpty();
  }

  @Test
  void an_id_of_something_else_than_a_commit_is_not_found() {
    Lookup.Found found = found(history.file(commit(first), "a.txt"));
    assertThat(history.resolve(found.id())).isEmpty();
    assertThat(history.resolve(found.id().substring(0, 12))).isEmpty();
  }

  @Test
  void tags_lead_to_their_commits_and_those_of_other_things_are_left_out() throws IOException {
    repository.annotatedTag("v2", second);
    repository.tag("v1", first);
    repository.tag("tree", ObjectId.fromString(found(history.file(commit(first), ".")).id()));
    assertThat(history.tags())
        .containsExactly(new Tag("v1", commit(first)), new Tag("v2", commit(second)));
    assertThat(history.resolve("v2")).contains(commit(second));
    assertThat(history.resolve("tree")).isEmpty();
  }

  @Test
  void a_detached_head_is_a_head() throws IOException {
    repository.detach(first);
    assertThat(history.head()).contains(commit(first));
    assertThat(history.state().kind()).isEqualTo(State.Kind.COMPLETE);
  }

  @Test
  void ancestry_holds_in_one_direction_and_for_the_commit_itself() {
    assertThat(history.isAncestor(commit(first), commit(second))).isTrue();
    assertThat(history.isAncestor(commit(second), commit(first))).isFalse();
    assertThat(history.isAncestor(commit(first), commit(first))).isTrue();
  }

  @Test
  void a_commit_of_another_repository_is_said_to_be_unknown() {
    Commit stranger =
        new Commit(
            "1234567890123456789012345678901234567890", Instant.EPOCH, Instant.EPOCH, "", "");
    assertThat(history.file(stranger, "a.txt"))
        .isEqualTo(new Lookup.Unknown("object 1234567 is not in the repository"));
    assertThat(history.between(stranger, commit(second)).because())
        .isEqualTo("object 1234567 is not in the repository");
    assertThat(history.isAncestor(stranger, commit(second))).isFalse();
  }

  @Test
  void an_id_that_is_none_is_unknown_and_no_error() {
    Commit odd = new Commit("not an id", Instant.EPOCH, Instant.EPOCH, "", "");
    assertThat(history.file(odd, "a.txt")).isInstanceOf(Lookup.Unknown.class);
  }

  private Commit commit(ObjectId id) {
    Optional<Commit> commit = history.resolve(id.name());
    assertThat(commit).isPresent();
    return commit.orElseThrow();
  }

  private static Lookup.Found found(Lookup lookup) {
    assertThat(lookup).isInstanceOf(Lookup.Found.class);
    return (Lookup.Found) lookup;
  }
}
