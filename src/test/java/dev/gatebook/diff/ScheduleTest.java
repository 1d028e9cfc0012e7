package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.exact;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Unit;
import org.junit.jupiter.api.Test;

final class ScheduleTest {

  @Test
  void a_target_a_quarter_later_slips_although_the_longest_estimate_would_have_kept_it() {
    AuditDiff diff =
        diff(
            older().target("2026-Q1", "2026-01-01", "2026-03-31"),
            newer()
                .target("2026-Q2", "2026-04-01", "2026-06-30")
                .estimate("conservative", exact("14", Unit.DAYS)));

    Change change = only(diff, Kind.SCHEDULE);
    assertThat(change.before()).isEqualTo("Q1 2026");
    assertThat(change.after()).isEqualTo("Q2 2026");
    assertThat(change.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(change.because())
        .isEqualTo(
            "Slipped by 1 quarter. The longest estimate, 14 days, ends 2026-01-09, within Q1 2026.");
  }

  @Test
  void an_earlier_month_is_an_improvement() {
    AuditDiff diff =
        diff(
            older().target("2026-05", "2026-05-01", "2026-05-31"),
            newer().target("2026-03", "2026-03-01", "2026-03-31"));

    assertThat(only(diff, Kind.SCHEDULE).because()).isEqualTo("Earlier by 2 months.");
    assertThat(only(diff, Kind.SCHEDULE).direction()).isEqualTo(Direction.IMPROVEMENT);
  }

  @Test
  void a_target_that_is_not_named_any_more_moves_the_goalposts() {
    AuditDiff diff = diff(older().target("2026", "2026-01-01", "2026-12-31"), newer());

    assertThat(only(diff, Kind.SCHEDULE).direction()).isEqualTo(Direction.GOALPOST);
  }

  @Test
  void a_task_that_is_due_later_slips_by_days() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Alpha").due("2026-01-01")),
            newer().task(task("1", "Alpha").due("2026-01-08")));

    assertThat(only(diff, Kind.SCHEDULE).subject()).isEqualTo("1");
    assertThat(only(diff, Kind.SCHEDULE).because()).isEqualTo("Slipped by 7 days.");
  }
}
