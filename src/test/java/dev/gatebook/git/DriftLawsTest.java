package dev.gatebook.git;

import static dev.gatebook.git.DriftScene.PATH;
import static dev.gatebook.git.DriftScene.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.History;
import dev.gatebook.model.LineRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every answer, and what is said where the history cannot tell. */
final class DriftLawsTest {
  private static final List<Citation> CITED =
      List.of(
          DriftScene.lines(DriftScene.CHARGE),
          DriftScene.lines(new LineRange(1, 1), new LineRange(11, 13)),
          DriftScene.text("gateway.capture"),
          Citation.whole(PATH),
          Citation.whole("README.md"),
          Citation.whole("src"),
          Citation.whole("no-such-file"));

  private final Path folder;
  private final DriftScene scene;

  DriftLawsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    scene = new DriftScene(folder);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void from_a_commit_to_itself_everything_is_fresh() {
    assertThat(scene.drifts(CITED))
        .allSatisfy(drift -> assertThat(drift.kind()).isEqualTo(Kind.FRESH))
        .allSatisfy(drift -> assertThat(drift.touchedBy()).isEmpty());
  }

  @Test
  void answers_come_in_the_order_of_the_questions_and_do_not_depend_on_each_other()
      throws IOException {
    scene.write("edit", PAYMENT.replace("gateway.capture", "gateway.hold"));
    List<Citation> shuffled = new ArrayList<>(CITED);
    shuffled.addAll(CITED);
    Collections.shuffle(shuffled, new Random(7));
    List<Drift> together = scene.drifts(shuffled);
    assertThat(together).extracting(Drift::cited).isEqualTo(shuffled);
    assertThat(together).isEqualTo(shuffled.stream().map(scene::drift).toList());
  }

  /** Random edits outside of the cited lines never make them stale; one inside always does. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void lines_are_stale_exactly_when_one_of_them_was_edited(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= 120; line++) {
      lines.add("entry " + line + " = value " + random.nextInt(9));
    }
    LineRange cited = new LineRange(50, 60);
    DriftScene table = scene.withOriginal("table.txt", String.join("\n", lines) + "\n");
    List<String> cut = List.copyOf(lines.subList(49, 60));
    for (int commit = 0; commit < 12; commit++) {
      editOutside(lines, cut, random, commit);
      table.write("outside " + commit, "table.txt", String.join("\n", lines) + "\n");
    }
    Citation citation = new Citation("table.txt", List.of(cited), List.of(), List.of());
    Drift drift = table.drift(citation);
    int now = Collections.indexOfSubList(lines, cut) + 1;
    assertThat(drift.stale()).as(drift.because()).isFalse();
    assertThat(drift.lines()).containsExactly(new LineRange(now, now + 10));
    lines.set(now + 4, "entry changed");
    table.write("inside", "table.txt", String.join("\n", lines) + "\n");
    assertThat(table.drift(citation).kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(table.drift(citation))).containsExactly("inside");
  }

  private static void editOutside(List<String> lines, List<String> cut, Random random, int commit) {
    int start = Collections.indexOfSubList(lines, cut);
    boolean above = random.nextBoolean();
    int from = above ? 0 : start + cut.size();
    int room = above ? start : lines.size() - from;
    int at = from + (room == 0 ? 0 : random.nextInt(room));
    switch (room == 0 ? 0 : random.nextInt(3)) {
      case 0 -> lines.add(at, "new " + commit + " " + random.nextInt());
      case 1 -> lines.set(at, "edited " + commit);
      default -> lines.remove(at);
    }
  }

  @Test
  void a_commit_that_is_not_there_makes_every_answer_unknown() {
    Commit lost = new Commit("1".repeat(40), Instant.EPOCH, Instant.EPOCH, "", "");
    try (GitRepository git = GitRepository.open(folder)) {
      List<Drift> drifts = git.history().drift(lost, git.history().head().orElseThrow(), CITED);
      assertThat(drifts).hasSameSizeAs(CITED);
      assertThat(drifts)
          .allSatisfy(drift -> assertThat(drift.kind()).isEqualTo(Kind.UNKNOWN))
          .allSatisfy(drift -> assertThat(drift.because()).contains("1111111"));
    }
  }

  @Test
  void without_a_repository_every_answer_is_unknown_and_says_why() {
    Commit commit = new Commit("1".repeat(40), Instant.EPOCH, Instant.EPOCH, "", "");
    assertThat(History.absent("there is none").drift(commit, commit, CITED))
        .isEqualTo(CITED.stream().map(cited -> Drift.unknown(cited, "there is none")).toList());
  }

  @Test
  void in_a_shallow_clone_without_the_audited_commit_nothing_is_known() throws IOException {
    scene.write("edit", PAYMENT.replace("gateway.capture", "gateway.hold"));
    Files.writeString(folder.resolve(".git/shallow"), scene.newest().name() + "\n");
    String id = scene.audited().name();
    Files.delete(folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
    Commit audited = new Commit(id, Instant.EPOCH, Instant.EPOCH, "", "");
    try (GitRepository git = GitRepository.open(folder)) {
      Commit head = git.history().head().orElseThrow();
      assertThat(git.history().drift(audited, head, CITED))
          .allSatisfy(drift -> assertThat(drift.kind()).isEqualTo(Kind.UNKNOWN))
          .allSatisfy(drift -> assertThat(drift.because()).contains("shallow"));
    }
  }

  @Test
  void a_shallow_clone_that_has_both_commits_tells_the_kind_and_that_names_are_missing()
      throws IOException {
    scene
        .write("edit", PAYMENT.replace("gateway.capture", "gateway.hold"))
        .write("other", "README.md", "# Store\n");
    Files.writeString(folder.resolve(".git/shallow"), scene.newest().name() + "\n");
    Drift drift = scene.charge();
    assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
    assertThat(drift.touchedBy()).isEmpty();
    assertThat(drift.because()).contains("shallow");
  }

  @Test
  void content_that_cannot_be_read_is_not_taken_for_fresh() throws IOException {
    scene.write("edit", PAYMENT.replace("package shop;", "package store;"));
    String blob;
    try (GitRepository git = GitRepository.open(folder)) {
      History history = git.history();
      blob = ((History.Lookup.Found) history.file(history.head().orElseThrow(), PATH)).id();
    }
    Files.delete(folder.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
    assertThat(scene.charge().kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(scene.charge().because()).contains(blob.substring(0, 7));
    assertThat(scene.drift(Citation.whole(PATH)).kind()).isEqualTo(Kind.TOUCHED);
  }

  @Test
  void nothing_is_read_where_the_object_is_the_same() throws IOException {
    scene.write("other", "README.md", "# Store\n");
    try (GitRepository git = GitRepository.open(folder)) {
      History history = git.history();
      String blob = ((History.Lookup.Found) history.file(history.head().orElseThrow(), PATH)).id();
      Files.delete(
          folder.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
    }
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
    assertThat(scene.drift(DriftScene.text("gateway")).kind()).isEqualTo(Kind.FRESH);
  }

  @Test
  void a_rewritten_history_is_compared_and_it_is_said_that_the_audited_commit_is_not_part_of_it()
      throws IOException {
    scene.files().with(PATH, PAYMENT.replace("gateway.capture", "gateway.hold"));
    scene.rewriteFrom("rewritten", scene.start());
    Drift drift = scene.charge();
    assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(drift)).containsExactly("rewritten");
    assertThat(drift.because()).contains("the audited commit is not part of this history");
  }

  @Test
  void back_to_an_older_commit_is_compared_without_a_name() throws IOException {
    scene.write("edit", PAYMENT.replace("gateway.capture", "gateway.hold"));
    try (GitRepository git = GitRepository.open(folder)) {
      History history = git.history();
      Drift drift =
          history
              .drift(
                  history.head().orElseThrow(),
                  history.resolve(scene.audited().name()).orElseThrow(),
                  List.of(DriftScene.lines(DriftScene.CHARGE)))
              .get(0);
      assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
      assertThat(drift.touchedBy()).isEmpty();
      assertThat(drift.because()).contains("no commit leads to the later one");
    }
  }
}
