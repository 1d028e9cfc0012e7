package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.RecordTrail;
import dev.gatebook.model.RecordTrail.Presence;
import dev.gatebook.model.RecordTrail.Touch;
import dev.gatebook.model.RecordTrail.Touch.Kind;
import dev.gatebook.model.RecordTrails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordTrailsTest {
  private static final String ONE = "content/app/audits/2026-01-01";
  private static final String TWO = "content/app/audits/2026-02-01";

  private final Path folder;
  private final TestRepository repository;
  private ObjectId head = ObjectId.zeroId();

  RecordTrailsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    repository.with("src/a", "1").with("content/app/project.yml", "name: A\n");
    repository.with(ONE + "/audit.yml", "draft\n");
    commit("Draft");
    repository.with(ONE + "/report.md", "report\n");
    commit("Write");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private ObjectId commit(String subject) throws IOException {
    ObjectId[] parents = head.equals(ObjectId.zeroId()) ? new ObjectId[0] : new ObjectId[] {head};
    head = repository.commit("main", subject, parents);
    return head;
  }

  private ObjectId seal() throws IOException {
    repository.with(ONE + "/seal.yml", "digest\n").with(ONE + "/audit.yml", "final\n");
    return commit("Seal");
  }

  private ObjectId side(String subject, ObjectId... parents) throws IOException {
    return repository.commit("side", subject, parents);
  }

  private void merge(ObjectId... parents) throws IOException {
    head = repository.commit("main", "Merge", parents);
  }

  private RecordTrails trails() {
    try (GitRepository git = GitRepository.open(folder)) {
      return git.past().records("content");
    }
  }

  private RecordTrail trail() {
    return trails().of(ONE).orElseThrow();
  }

  /** Subject, path in the record, and what happened. */
  private List<String> changes() {
    return trail().changes().stream()
        .flatMap(
            change ->
                change.files().stream().map(touch -> change.commit().subject() + " " + said(touch)))
        .toList();
  }

  private static String said(Touch touch) {
    return touch.path().substring(ONE.length() + 1) + " " + touch.kind();
  }

  @Test
  void a_draft_has_no_trail() {
    assertThat(trails()).isEqualTo(new RecordTrails(List.of(), ""));
  }

  @Test
  void a_sealed_record_that_nobody_touched_has_the_commit_that_sealed_it_and_no_changes()
      throws IOException {
    ObjectId sealed = seal();
    repository.with("src/a", "2").with("content/app/phases/1.yml", "x\n");
    commit("Go on");
    assertThat(trail().sealed().id()).isEqualTo(sealed.name());
    assertThat(trail().sealed().author()).isEqualTo("Ada Lovelace");
    assertThat(trail().changes()).isEmpty();
    assertThat(trail().presence()).isEqualTo(Presence.PRESENT);
    assertThat(trail().because()).isEmpty();
  }

  @Test
  void every_change_after_the_seal_is_told_with_who_and_when_even_when_it_was_undone()
      throws IOException {
    seal();
    repository.with(ONE + "/report.md", "better\n").with(ONE + "/new.md", "n\n");
    ObjectId tampered = repository.commitBy("Mallory mallory@example.org", "main", "Tidy up", head);
    head = tampered;
    repository.with(ONE + "/report.md", "report\n").without(ONE + "/new.md");
    commit("Undo");
    assertThat(changes())
        .containsExactly(
            "Tidy up new.md ADDED",
            "Tidy up report.md CHANGED",
            "Undo new.md REMOVED",
            "Undo report.md CHANGED");
    assertThat(trail().changes().get(0).commit().author()).doesNotContain("@");
    assertThat(trail().last().orElseThrow().commit().subject()).isEqualTo("Undo");
  }

  @Test
  void an_erratum_is_no_change() throws IOException {
    seal();
    repository.with(ONE + "/errata/2026-02-01.md", "a word was wrong\n");
    commit("Correct");
    assertThat(changes()).isEmpty();
  }

  @Test
  void a_change_of_the_seal_itself_is_a_change() throws IOException {
    seal();
    repository.with(ONE + "/seal.yml", "other\n").with(ONE + "/audit.yml", "other\n");
    commit("Seal again");
    assertThat(changes())
        .containsExactly("Seal again audit.yml CHANGED", "Seal again seal.yml CHANGED");
  }

  @Test
  void a_removed_record_is_told_and_so_is_its_return() throws IOException {
    ObjectId sealed = seal();
    for (String name : List.of("audit.yml", "report.md", "seal.yml")) {
      repository.without(ONE + "/" + name);
    }
    commit("Remove");
    assertThat(trail().presence()).isEqualTo(Presence.REMOVED);
    assertThat(changes())
        .containsExactly(
            "Remove audit.yml REMOVED", "Remove report.md REMOVED", "Remove seal.yml REMOVED");
    repository.with(ONE + "/audit.yml", "final\n").with(ONE + "/report.md", "report\n");
    repository.with(ONE + "/seal.yml", "digest\n");
    commit("Put back");
    assertThat(trail().presence()).isEqualTo(Presence.PRESENT);
    assertThat(trail().sealed().id()).isEqualTo(sealed.name());
    assertThat(changes().subList(3, 6))
        .containsExactly(
            "Put back audit.yml ADDED_AGAIN",
            "Put back report.md ADDED_AGAIN",
            "Put back seal.yml ADDED_AGAIN");
  }

  @Test
  void a_branch_that_began_before_the_seal_is_merged_without_a_word() throws IOException {
    ObjectId before = head;
    seal();
    repository.without(ONE + "/seal.yml").with(ONE + "/audit.yml", "draft\n").with("src/b", "b");
    ObjectId side = side("Work", before);
    repository.with(ONE + "/seal.yml", "digest\n").with(ONE + "/audit.yml", "final\n");
    merge(head, side);
    assertThat(changes()).isEmpty();
  }

  @Test
  void a_record_that_was_sealed_on_a_branch_came_with_that_branch() throws IOException {
    ObjectId before = head;
    repository.with("src/a", "2");
    commit("Go on");
    repository.with("src/a", "1").with(ONE + "/seal.yml", "digest\n");
    ObjectId side = side("Seal aside", before);
    repository.with("src/a", "2");
    merge(head, side);
    assertThat(trail().sealed().id()).isEqualTo(side.name());
    assertThat(changes()).isEmpty();
  }

  @Test
  void a_change_made_on_a_branch_is_told_once_where_it_was_made() throws IOException {
    ObjectId sealed = seal();
    repository.with(ONE + "/report.md", "other\n");
    ObjectId side = side("Aside", sealed);
    repository.with(ONE + "/report.md", "report\n").with("src/a", "2");
    commit("Go on");
    repository.with(ONE + "/report.md", "other\n");
    merge(head, side);
    assertThat(changes()).containsExactly("Aside report.md CHANGED");
  }

  @Test
  void a_change_made_in_the_merge_itself_is_told() throws IOException {
    ObjectId sealed = seal();
    repository.with("src/b", "b");
    ObjectId side = side("Work", sealed);
    repository.without("src/b").with("src/a", "2");
    commit("Go on");
    repository.with("src/b", "b").with(ONE + "/report.md", "evil\n").without(ONE + "/audit.yml");
    merge(head, side);
    assertThat(changes()).containsExactly("Merge audit.yml REMOVED", "Merge report.md CHANGED");
  }

  @Test
  void a_merge_that_drops_a_record_of_one_side_is_told() throws IOException {
    ObjectId before = head;
    ObjectId sealed = seal();
    repository.without(ONE + "/seal.yml").with(ONE + "/audit.yml", "draft\n").with("src/b", "b");
    ObjectId side = side("Work", before);
    merge(side, sealed);
    assertThat(trail().presence()).isEqualTo(Presence.REMOVED);
    assertThat(changes()).containsExactly("Merge audit.yml CHANGED", "Merge seal.yml REMOVED");
  }

  @Test
  void a_merge_that_takes_in_an_edit_from_before_the_seal_is_told() throws IOException {
    ObjectId before = head;
    ObjectId sealed = seal();
    repository.without(ONE + "/seal.yml").with(ONE + "/audit.yml", "draft\n");
    repository.with(ONE + "/report.md", "late words\n").with(ONE + "/late.md", "l\n");
    ObjectId side = side("Write more", before);
    repository.with(ONE + "/seal.yml", "digest\n").with(ONE + "/audit.yml", "final\n");
    merge(sealed, side);
    assertThat(changes()).containsExactly("Merge late.md ADDED", "Merge report.md CHANGED");
  }

  @Test
  void two_records_of_one_name_from_two_branches_leave_one_that_was_replaced() throws IOException {
    ObjectId before = head;
    ObjectId ours = seal();
    repository.with(ONE + "/seal.yml", "other digest\n").with(ONE + "/audit.yml", "draft\n");
    ObjectId side = side("Seal aside", before);
    merge(ours, side);
    assertThat(changes()).contains("Merge seal.yml CHANGED");
  }

  @Test
  void each_record_has_its_own_trail_by_folder() throws IOException {
    seal();
    repository.with(TWO + "/seal.yml", "two\n");
    commit("Second");
    repository.with(TWO + "/seal.yml", "changed\n");
    commit("Tamper");
    assertThat(trails().trails()).extracting(RecordTrail::folder).containsExactly(ONE, TWO);
    assertThat(changes()).isEmpty();
    assertThat(trails().of(TWO).orElseThrow().changes())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.files())
                    .containsExactly(new Touch(TWO + "/seal.yml", Kind.CHANGED)));
  }

  @Test
  void a_shallow_clone_says_from_where_on_it_does_not_know() throws IOException {
    ObjectId sealed = seal();
    repository.with("src/a", "2");
    ObjectId end = commit("Go on");
    repository.with(TWO + "/seal.yml", "two\n");
    commit("Second");
    Files.writeString(repository.gitFolder().resolve("shallow"), end.name() + "\n");
    RecordTrails trails = trails();
    assertThat(trails.because())
        .isEqualTo(
            "the clone is shallow: what happened before commit "
                + end.name().substring(0, 7)
                + " of 2026-03-01T10:04:00Z is not known");
    assertThat(trail().sealed().id()).isEqualTo(end.name()).isNotEqualTo(sealed.name());
    assertThat(trail().because()).isEqualTo(trails.because());
    assertThat(trails.of(TWO).orElseThrow().because()).isEmpty();
  }

  @Test
  void a_lost_commit_is_a_reason_and_not_a_crash() throws IOException {
    ObjectId sealed = seal();
    repository.with("src/a", "2");
    commit("Go on");
    String name = sealed.name();
    Files.delete(
        repository
            .gitFolder()
            .resolve("objects/" + name.substring(0, 2) + "/" + name.substring(2)));
    assertThat(trails().trails()).isEmpty();
    assertThat(trails().because()).contains("is not in the repository");
  }

  @Test
  void what_git_was_told_to_show_instead_hides_nothing_and_is_named() throws IOException {
    ObjectId before = head;
    ObjectId sealed = seal();
    repository.with(ONE + "/report.md", "other\n");
    ObjectId tampered = commit("Tamper");
    repository.point("refs/replace/" + tampered.name(), sealed);
    Path info = Files.createDirectories(repository.gitFolder().resolve("info"));
    Files.writeString(info.resolve("grafts"), sealed.name() + " " + before.name() + "\n");
    assertThat(changes()).containsExactly("Tamper report.md CHANGED");
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.past().replaced()).containsExactlyInAnyOrder(tampered.name(), sealed.name());
    }
  }
}
