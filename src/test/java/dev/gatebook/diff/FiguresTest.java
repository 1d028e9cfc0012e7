package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.about;
import static dev.gatebook.diff.Sketches.atLeast;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.exact;
import static dev.gatebook.diff.Sketches.hours;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FiguresTest {

  private static AuditSketch suite(AuditSketch audit, long passed, long failed) {
    return audit
        .count("tests.total", 110)
        .count("tests.passed", passed)
        .count("tests.failed", failed);
  }

  private static Change figure(AuditDiff diff, String subject) {
    return diff.of(Kind.FIGURE).stream()
        .filter(c -> c.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tests_that_moved_to_skipped_are_said_beside_every_count_they_make_look_better() {
    AuditDiff diff =
        diff(suite(older(), 52, 58), suite(newer(), 39, 51).count("tests.skipped", 20));

    Change passed = figure(diff, "tests.passed");
    assertThat(passed.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(passed.because()).isEqualTo("13 fewer.");
    Change failed = figure(diff, "tests.failed");
    assertThat(failed.direction()).isEqualTo(Direction.IMPROVEMENT);
    assertThat(failed.because())
        .isEqualTo(
            "7 fewer, taken alone; 20 of 110 tests moved to skipped: 13 fewer pass, 7 fewer fail.");
    Change skipped = only(diff, Kind.TEST_SKIPPED);
    assertThat(skipped.subject()).isEqualTo("tests.skipped");
    assertThat(skipped.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(skipped.before()).isEqualTo("none declared");
    assertThat(skipped.after()).isEqualTo("20");
  }

  @Test
  void pass_rates_of_different_populations_are_not_comparable() {
    AuditDiff diff =
        diff(suite(older(), 52, 58), suite(newer(), 39, 51).count("tests.skipped", 20));

    Change.OfFigure rate = (Change.OfFigure) figure(diff, "tests.pass-rate");
    assertThat(rate.comparable()).isFalse();
    assertThat(rate.direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(rate.before()).isEqualTo("47.3 % (52 of 110 run)");
    assertThat(rate.after()).isEqualTo("43.3 % (39 of 90 run)");
    assertThat(rate.because()).isEqualTo("Not comparable: 90 of 110 tests ran, before 110 of 110.");
  }

  @Test
  void a_declared_rate_of_another_population_is_not_comparable_either() {
    AuditDiff diff =
        diff(
            suite(older(), 52, 58).figure("rates.passed", exact("47.3", Unit.PERCENT)),
            suite(newer(), 39, 51)
                .count("tests.skipped", 20)
                .figure("rates.passed", exact("35.5", Unit.PERCENT)));

    Change rate = figure(diff, "rates.passed");
    assertThat(rate.direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(rate.because()).contains("Not comparable").contains("43.3 % (39 of 90 run)");
    assertThat(diff.of(Kind.FIGURE)).noneMatch(c -> c.subject().equals("tests.pass-rate"));
  }

  @Test
  void an_arrow_against_the_real_movement_is_wrong() {
    AuditDiff diff =
        diff(
            suite(older(), 52, 58),
            newer()
                .figure("tests.passed", Quantity.exact(39), "worse")
                .figure("tests.failed", Quantity.exact(51), "⬆️ WORSE than reported"));

    Change change = only(diff, Kind.ARROW_WRONG);
    assertThat(change.subject()).isEqualTo("tests.failed");
    assertThat(change.because())
        .isEqualTo(
            "The author says “⬆️ WORSE than reported” of 51; 2025-12-25 declared 58,"
                + " so it is 7 fewer.");
  }

  @Test
  void an_arrow_without_a_movement_to_check_is_left_alone() {
    AuditDiff diff =
        diff(
            older().figure("tests.failed", atLeast("15")),
            newer().figure("tests.failed", Quantity.exact(16), "worse"));

    assertThat(diff.of(Kind.ARROW_WRONG)).isEmpty();
  }

  @Test
  void a_number_that_became_a_word_lost_its_precision_and_cannot_be_compared() {
    AuditDiff diff =
        diff(
            older().task(task("2.3", "End-to-end").figure("tests.failed", Quantity.exact(10))),
            newer()
                .task(
                    task("2.3", "End-to-end")
                        .figure("tests.failed", new Quantity.Unstated("multiple"))));

    Change change = only(diff, Kind.PRECISION_LOST);
    assertThat(change.subject()).isEqualTo("2.3 tests.failed");
    assertThat(change.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(change.because())
        .isEqualTo("“multiple” is no number; nothing can be compared with 10.");
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void an_approximate_figure_is_compared_as_far_as_it_goes() {
    AuditDiff diff =
        diff(
            older().figure("coverage.line", exact("31.64", Unit.PERCENT)),
            newer().figure("coverage.line", about("35", Unit.PERCENT)));

    Change coverage = only(diff, Kind.COVERAGE);
    assertThat(coverage.direction()).isEqualTo(Direction.IMPROVEMENT);
    assertThat(coverage.because()).isEqualTo("About 3.36 points more.");
    assertThat(only(diff, Kind.PRECISION_LOST).direction()).isEqualTo(Direction.NEUTRAL);
  }

  @Test
  void figures_of_different_units_are_not_comparable() {
    AuditDiff diff =
        diff(
            older().figure("coverage.line", exact("31", Unit.PERCENT)),
            newer().figure("coverage.line", exact("310", Unit.COUNT)));

    Change.OfFigure change = (Change.OfFigure) only(diff, Kind.COVERAGE);
    assertThat(change.comparable()).isFalse();
    assertThat(change.direction()).isEqualTo(Direction.NEUTRAL);
  }

  @Test
  void a_figure_that_only_one_audit_declares_is_neither_better_nor_worse() {
    AuditDiff diff = diff(older(), newer().count("bugs.fixed", 2));

    assertThat(only(diff, Kind.FIGURE).direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(only(diff, Kind.FIGURE).before()).isEmpty();
  }

  @Test
  void the_same_number_in_other_words_is_no_change() {
    AuditDiff diff =
        diff(
            older().figure("coverage.line", exact("35.0", Unit.PERCENT)),
            newer().figure("coverage.line", exact("35", Unit.PERCENT)));

    assertThat(diff.isEmpty()).isTrue();
  }

  @Test
  void bounded_figures_move_only_when_both_bounds_allow_it() {
    assertThat(new QuantityMove(hours(6, 9), hours(16, 22)).sign()).isEqualTo(1);
    assertThat(new QuantityMove(hours(2, 9), hours(3, 5)).sign()).isZero();
    assertThat(new QuantityMove(atLeast("87"), atLeast("90")).sign()).isEqualTo(1);
    assertThat(new QuantityMove(Quantity.exact(26), atLeast("15")).sign()).isZero();
    assertThat(new QuantityMove(Quantity.exact(10), atLeast("15")).sign()).isEqualTo(1);
  }

  @Test
  void scores_move_with_each_aspect_the_overall_score_and_the_mean_that_follows() {
    AuditDiff diff =
        diff(
            older().scores("3.5", Map.of("Testing", 3, "Security", 4)),
            newer().scores("2.5", Map.of("Testing", 1, "Security", 4)));

    assertThat(diff.changes())
        .extracting(c -> c.subject() + ": " + c.before() + " to " + c.after())
        .containsExactly(
            "Testing: 3 of 5 to 1 of 5",
            "mean: 3.5 of 5 to 2.5 of 5",
            "overall: 3.5 of 5 to 2.5 of 5");
    assertThat(diff.changes()).allMatch(c -> c.direction() == Direction.REGRESSION);
    assertThat(diff.changes().get(2).because())
        .isEqualTo("−1; the mean of its parts went −1, from 3.5 to 2.5.");
  }

  @Test
  void the_effort_of_the_tasks_not_done_is_added_up_bound_by_bound() {
    AuditDiff diff =
        diff(
            older()
                .task(task("1", "Alpha").effort(hours(2, 3)))
                .task(task("2", "Beta").effort(hours(4, 6))),
            newer()
                .task(task("1", "Alpha").effort(hours(6, 7)))
                .task(task("2", "Beta").effort(hours(10, 15))));

    Change effort = only(diff, Kind.EFFORT);
    assertThat(effort.before()).isEqualTo("6–9 h");
    assertThat(effort.after()).isEqualTo("16–22 h");
    assertThat(effort.direction()).isEqualTo(Direction.REGRESSION);
  }
}
