package dev.gatebook.assess;

import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.doneOnly;
import static dev.gatebook.assess.TaskBuilder.open;
import static dev.gatebook.assess.TaskBuilder.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StandingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);
  private static final Evidence HOLDS = Pieces.tests("good");
  private static final Evidence BROKEN = Pieces.tests("bad");
  private static final Evidence ABSENT = Pieces.tests("absent");
  private static final Evidence SAID = Pieces.link("https://example.org");
  private static final Evidence UNKNOWN = Pieces.file("a");
  private static final Evidence EXPIRED = Pieces.word("Ann", Optional.of(DAY.minusDays(1)));

  @Test
  void done_without_evidence_is_a_claim() {
    assertThat(judge(done("1")).standing()).isEqualTo(Standing.CLAIMED);
  }

  @Test
  void the_weakest_piece_of_evidence_decides() {
    assertThat(judge(done("1").evidence(HOLDS)).standing()).isEqualTo(Standing.VERIFIED);
    assertThat(judge(done("1").evidence(HOLDS, SAID)).standing()).isEqualTo(Standing.ATTESTED);
    assertThat(judge(done("1").evidence(SAID, EXPIRED)).standing()).isEqualTo(Standing.STALE);
    assertThat(judge(done("1").evidence(EXPIRED, UNKNOWN)).standing())
        .isEqualTo(Standing.UNAVAILABLE);
    assertThat(judge(done("1").evidence(UNKNOWN, ABSENT)).standing()).isEqualTo(Standing.MISSING);
    assertThat(judge(done("1").evidence(ABSENT, BROKEN)).standing())
        .isEqualTo(Standing.CONTRADICTED);
  }

  @Test
  void the_reason_is_that_of_the_weakest_piece() {
    assertThat(judge(done("1").evidence(HOLDS, BROKEN)).because())
        .isEqualTo("1 of 1 test failed: bad (1 of 2 pieces)");
    assertThat(judge(done("1").evidence(HOLDS, HOLDS)).because())
        .isEqualTo("all 2 pieces of evidence hold");
  }

  @Test
  void done_with_a_reservation_is_partial_and_names_it() {
    AssessedTask judged = judge(doneOnly("1", "local").evidence(HOLDS));

    assertThat(judged.standing()).isEqualTo(Standing.PARTIAL);
    assertThat(judged.because()).contains("Done (local)");
    assertThat(judge(doneOnly("1", "local").evidence(BROKEN)).standing())
        .isEqualTo(Standing.CONTRADICTED);
  }

  @Test
  void an_open_task_with_broken_evidence_fails_and_is_not_contradicted() {
    assertThat(judge(open("1").evidence(BROKEN)).standing()).isEqualTo(Standing.FAILED);
    assertThat(judge(task("1", Status.PARTIAL).evidence(BROKEN)).standing())
        .isEqualTo(Standing.FAILED);
    assertThat(judge(open("1").evidence(HOLDS)).standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void failed_blocked_and_not_applicable_stand_as_declared() {
    assertThat(judge(task("1", Status.FAILED)).standing()).isEqualTo(Standing.FAILED);
    assertThat(judge(task("1", Status.BLOCKED)).standing()).isEqualTo(Standing.BLOCKED);
    assertThat(judge(task("1", Status.NOT_APPLICABLE)).standing())
        .isEqualTo(Standing.NOT_APPLICABLE);
  }

  @Test
  void a_waiver_holds_to_the_end_of_its_last_day() {
    assertThat(judge(open("1").waivedUntil(DAY)).standing()).isEqualTo(Standing.WAIVED);
    assertThat(judge(open("1").waivedUntil(DAY.minusDays(1))).standing()).isEqualTo(Standing.OPEN);
    assertThat(judge(task("1", Status.WAIVED).waivedUntil(DAY.minusDays(1))).because())
        .isEqualTo("declared waived, its waiver ended on 2026-02-13");
  }

  @Test
  void a_status_of_waived_alone_waives_nothing() {
    assertThat(judge(task("1", Status.WAIVED)).because())
        .isEqualTo("declared waived without a waiver");
  }

  @Test
  void a_waiver_changes_nothing_for_a_task_that_is_met() {
    assertThat(judge(done("1").evidence(HOLDS).waivedUntil(DAY)).standing())
        .isEqualTo(Standing.VERIFIED);
  }

  @Test
  void a_task_stands_as_its_weakest_check() {
    AssessedTask judged =
        judge(done("1").checks(done("1.1").evidence(HOLDS), open("1.2"), done("1.3")));

    assertThat(judged.standing()).isEqualTo(Standing.OPEN);
    assertThat(judged.because()).isEqualTo("1.2: declared open");
  }

  @Test
  void checks_that_do_not_apply_do_not_weigh() {
    AssessedTask judged =
        judge(done("1").checks(done("1.1").evidence(HOLDS), task("1.2", Status.NOT_APPLICABLE)));

    assertThat(judged.standing()).isEqualTo(Standing.VERIFIED);
  }

  @Test
  void a_task_never_stands_better_than_its_own_word_and_evidence() {
    assertThat(judge(task("1", Status.PARTIAL).checks(done("1.1"))).standing())
        .isEqualTo(Standing.PARTIAL);
    assertThat(judge(done("1").evidence(BROKEN).checks(done("1.1"))).standing())
        .isEqualTo(Standing.CONTRADICTED);
  }

  @Test
  void a_waiver_of_a_task_covers_its_checks() {
    AssessedTask judged = judge(open("1").waivedUntil(DAY).checks(open("1.1"), done("1.2")));

    assertThat(judged.standing()).isEqualTo(Standing.WAIVED);
    assertThat(judged.checks().get(0).standing()).isEqualTo(Standing.WAIVED);
  }

  private static AssessedTask judge(TaskBuilder task) {
    return AuditBuilder.audit()
        .phase("1-build", task)
        .measured(
            Pieces.measured(
                List.of(
                    Pieces.test("A", "good", TestOutcome.PASSED),
                    Pieces.test("A", "bad", TestOutcome.FAILED))))
        .assess()
        .gates()
        .get(0)
        .tasks()
        .get(0);
  }
}
