package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.coverageOf;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.exact;
import static dev.gatebook.diff.Sketches.file;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import org.junit.jupiter.api.Test;

final class TasksTest {

  @Test
  void a_done_task_that_is_partial_now_was_reopened() {
    AuditDiff diff =
        diff(
            older().task(task("2.1", "Unit tests").stands(Status.DONE, Standing.CLAIMED)),
            newer().task(task("2.1", "Unit tests").stands(Status.PARTIAL, Standing.PARTIAL)));

    Change change = only(diff, Kind.TASK_REGRESSED);
    assertThat(change.subject()).isEqualTo("2.1");
    assertThat(change.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(change.before()).isEqualTo("done, claimed");
    assertThat(change.after()).isEqualTo("partial");
    assertThat(change.because()).isEqualTo("Reopened: “partial”, before “done”.");
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void a_task_reopened_although_its_own_figure_got_better_says_so() {
    AuditDiff diff =
        diff(
            older()
                .task(
                    task("2.4", "Coverage")
                        .stands(Status.DONE, Standing.CLAIMED)
                        .figure("coverage.line", exact("31", Unit.PERCENT))),
            newer()
                .task(
                    task("2.4", "Coverage")
                        .stands(Status.PARTIAL, Standing.PARTIAL)
                        .figure("coverage.line", exact("35", Unit.PERCENT))
                        .evidence(coverageOf("70"), Verdict.MISSING)));

    assertThat(only(diff, Kind.TASK_REGRESSED).because())
        .contains("line coverage of 2.4 35 %, before 31 %")
        .contains("the criterion changed, not the work");
    Change goalpost = only(diff, Kind.GOALPOST);
    assertThat(goalpost.subject()).isEqualTo("2.4 coverage.line");
    assertThat(goalpost.because()).startsWith("Tightened").contains(">= 70 %");
    assertThat(only(diff, Kind.COVERAGE).direction()).isEqualTo(Direction.IMPROVEMENT);
  }

  @Test
  void evidence_that_went_stale_is_a_regression_of_the_evidence_and_of_its_task() {
    AuditDiff diff =
        diff(
            older()
                .task(
                    task("1.2", "Rate limiter")
                        .stands(Status.DONE, Standing.VERIFIED)
                        .evidence(file("src/a.py"), Verdict.VERIFIED)),
            newer()
                .task(
                    task("1.2", "Rate limiter")
                        .stands(Status.DONE, Standing.STALE)
                        .evidence(file("src/a.py"), Verdict.STALE)));

    assertThat(only(diff, Kind.EVIDENCE).because()).isEqualTo("File src/a.py. Seen: stale.");
    assertThat(only(diff, Kind.EVIDENCE).direction()).isEqualTo(Direction.REGRESSION);
    assertThat(only(diff, Kind.TASK_REGRESSED).because())
        .isEqualTo("Declared “done” as before, it stood verified and stands stale.");
  }

  @Test
  void other_files_cited_for_the_same_task_are_one_neutral_change() {
    AuditDiff diff =
        diff(
            older()
                .task(
                    task("1.2", "Rate limiter")
                        .evidence(file("src/a.py"), Verdict.VERIFIED)
                        .evidence(file("src/b.py"), Verdict.VERIFIED)),
            newer().task(task("1.2", "Rate limiter").evidence(file("src/a.py"), Verdict.VERIFIED)));

    Change change = only(diff, Kind.EVIDENCE);
    assertThat(change.direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(change.before()).isEqualTo("2 pieces");
    assertThat(change.because()).isEqualTo("Not cited any more: file src/b.py.");
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void the_same_id_with_another_title_names_other_work() {
    AuditDiff diff =
        diff(
            older()
                .task(task("2.5", "Fix the test harness").owner("First auditor"))
                .task(task("2.6", "Fix API integration tests")),
            newer()
                .task(task("2.5", "Correct the API test routes").owner("Developer"))
                .task(task("2.6", "Pass plain strings as header values")));

    assertThat(diff.of(Kind.TASK_ID_REUSED))
        .extracting(Change::subject, Change::direction)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2.5", Direction.NEUTRAL),
            org.assertj.core.groups.Tuple.tuple("2.6", Direction.NEUTRAL));
    assertThat(diff.of(Kind.TASK_ID_REUSED).get(0).because())
        .contains("Correct the API test routes")
        .contains("Fix the test harness")
        .contains("owned by Developer, before by First auditor");
    assertThat(diff.of(Kind.OWNER))
        .extracting(c -> c.subject() + " " + c.before() + " to " + c.after())
        .containsExactly("2.5 First auditor to Developer");
    assertThat(diff.changes()).hasSize(3);
  }

  @Test
  void the_same_title_under_another_id_is_the_same_work() {
    AuditDiff diff =
        diff(
            older()
                .task(
                    task("3.1", "Portable duplicate check")
                        .stands(Status.PARTIAL, Standing.PARTIAL)),
            newer()
                .task(
                    task("4.7", "Portable duplicate check")
                        .stands(Status.DONE, Standing.VERIFIED)));

    Change renamed = only(diff, Kind.TASK_RENAMED);
    assertThat(renamed.before()).isEqualTo("3.1 Portable duplicate check");
    assertThat(renamed.after()).isEqualTo("4.7 Portable duplicate check");
    assertThat(only(diff, Kind.TASK_PROGRESSED).subject()).isEqualTo("4.7");
    assertThat(diff.changes()).hasSize(2);
  }

  @Test
  void two_tasks_that_swapped_their_ids_are_followed_by_their_titles() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Rate limiter")).task(task("2", "Health endpoints")),
            newer().task(task("1", "Health endpoints")).task(task("2", "Rate limiter")));

    assertThat(diff.of(Kind.TASK_RENAMED)).hasSize(2);
    assertThat(diff.changes()).hasSize(2);
  }

  @Test
  void a_slightly_reworded_title_is_a_rename_and_nothing_else() {
    AuditDiff diff =
        diff(
            older().task(task("1.2", "Rate limiter")),
            newer().task(task("1.2", "Rate limiter atomicity")));

    assertThat(only(diff, Kind.TASK_RENAMED).because()).contains("worded differently");
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void
      a_mandatory_task_that_is_dropped_or_added_moves_the_goalposts_and_an_optional_one_does_not() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Alpha work")).task(task("2", "Beta duty").optional()),
            newer().task(task("3", "Gamma job")).task(task("4", "Delta toil").optional()));

    assertThat(diff.changes())
        .extracting(c -> c.kind() + " " + c.subject() + " " + c.direction().key())
        .containsExactly(
            "task-added 3 goalpost",
            "task-removed 1 goalpost",
            "task-added 4 neutral",
            "task-removed 2 neutral");
    assertThat(only(diff, Kind.TASK_REMOVED, "1").because())
        .isEqualTo(
            "Mandatory “Alpha work” is not in the plan any more. It was dropped without being met.");
  }

  private static Change only(AuditDiff diff, Kind kind, String subject) {
    return diff.of(kind).stream()
        .filter(c -> c.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static Change only(AuditDiff diff, Kind kind) {
    return Sketches.only(diff, kind);
  }

  @Test
  void a_check_that_moves_as_its_task_does_is_told_with_the_task() {
    AuditDiff diff =
        diff(older().task(parent(Standing.VERIFIED)), newer().task(parent(Standing.FAILED)));

    assertThat(only(diff, Kind.TASK_REGRESSED).subject()).isEqualTo("1");
    assertThat(only(diff, Kind.TASK_REGRESSED).because()).contains("Moved with it: 1.1.");
  }

  @Test
  void a_check_that_moves_under_a_task_that_does_not_is_told_itself() {
    TaskSketch before =
        task("1", "Gateway")
            .stands(Status.FAILED, Standing.FAILED)
            .check(task("1.1", "Limits").stands(Status.DONE, Standing.VERIFIED));
    TaskSketch after =
        task("1", "Gateway")
            .stands(Status.FAILED, Standing.FAILED)
            .check(task("1.1", "Limits").stands(Status.PARTIAL, Standing.PARTIAL));

    AuditDiff diff = diff(older().task(before), newer().task(after));

    assertThat(only(diff, Kind.TASK_REGRESSED).subject()).isEqualTo("1.1");
  }

  private static TaskSketch parent(Standing standing) {
    return task("1", "Gateway")
        .stands(Status.DONE, standing)
        .check(task("1.1", "Limits").stands(Status.DONE, standing));
  }

  @Test
  void a_done_that_its_evidence_contradicted_is_taken_back_without_the_work_getting_worse() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Limiter").stands(Status.DONE, Standing.CONTRADICTED)),
            newer().task(task("1", "Limiter").stands(Status.PARTIAL, Standing.PARTIAL)));

    assertThat(only(diff, Kind.TASK_REGRESSED).direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(only(diff, Kind.TASK_REGRESSED).because()).contains("taken back");
  }

  @Test
  void a_waiver_moves_the_goalposts_and_its_end_is_a_regression_when_the_task_is_not_met() {
    TaskSketch open = task("1", "Limiter").stands(Status.OPEN, Standing.OPEN);
    TaskSketch waived = task("1", "Limiter").stands(Status.WAIVED, Standing.WAIVED).waived("known");
    TaskSketch ranOut = task("1", "Limiter").stands(Status.WAIVED, Standing.OPEN).waived("known");

    AuditDiff granted = diff(older().task(open), newer().task(waived));
    AuditDiff ended = diff(older().task(waived), newer().task(ranOut));

    assertThat(only(granted, Kind.WAIVER).direction()).isEqualTo(Direction.GOALPOST);
    assertThat(only(granted, Kind.WAIVER).after()).isEqualTo("waived by Board until 2026-01-31");
    assertThat(only(ended, Kind.WAIVER).direction()).isEqualTo(Direction.REGRESSION);
    assertThat(granted.changes()).hasSize(1);
    assertThat(ended.changes()).hasSize(1);
  }
}
