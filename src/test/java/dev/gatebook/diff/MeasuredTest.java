package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.Sketches.test;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.TestOutcome;
import org.junit.jupiter.api.Test;

final class MeasuredTest {

  @Test
  void each_test_is_told_by_where_it_went() {
    AuditDiff diff =
        diff(
            older()
                .test(test("a.B", "breaks", TestOutcome.PASSED))
                .test(test("a.B", "mends", TestOutcome.ERRORED))
                .test(test("a.B", "stays", TestOutcome.FAILED))
                .test(test("a.B", "hides", TestOutcome.FAILED))
                .test(test("a.B", "wobbles", TestOutcome.PASSED))
                .test(test("a.B", "leaves", TestOutcome.FAILED))
                .test(test("a.B", "slows", TestOutcome.PASSED, 500))
                .test(test("a.B", "calm", TestOutcome.PASSED)),
            newer()
                .test(test("a.B", "breaks", TestOutcome.FAILED))
                .test(test("a.B", "mends", TestOutcome.PASSED))
                .test(test("a.B", "stays", TestOutcome.FAILED))
                .test(test("a.B", "hides", TestOutcome.SKIPPED))
                .test(test("a.B", "wobbles", TestOutcome.FLAKY))
                .test(test("a.B", "comes", TestOutcome.PASSED))
                .test(test("a.B", "slows", TestOutcome.PASSED, 2_000))
                .test(test("a.B", "calm", TestOutcome.PASSED)));

    assertThat(diff.of(Family.TESTS))
        .extracting(c -> c.kind() + " " + c.subject() + " " + c.direction().key())
        .containsExactly(
            "test-newly-failing a.B#breaks regression",
            "test-skipped a.B#hides regression",
            "test-flaky a.B#wobbles regression",
            "test-slower a.B#slows regression",
            "test-removed a.B#leaves goalpost",
            "test-fixed a.B#mends improvement",
            "test-still-failing a.B#stays neutral",
            "test-added a.B#comes neutral");
    assertThat(only(diff, Kind.TEST_NEWLY_FAILING).because()).isEqualTo("boom in breaks");
  }

  @Test
  void a_test_whose_class_was_renamed_is_followed() {
    AuditDiff diff =
        diff(
            older().test(test("a.Old", "runs", TestOutcome.PASSED)),
            newer().test(test("a.New", "runs", TestOutcome.FAILED)));

    Change change = only(diff, Kind.TEST_NEWLY_FAILING);
    assertThat(change.subject()).isEqualTo("a.New#runs");
    assertThat(change.because()).isEqualTo("Moved from a.Old#runs. boom in runs");
    assertThat(diff.of(Kind.TEST_ADDED)).isEmpty();
  }

  @Test
  void another_tool_behind_the_reports_is_named_with_the_share_of_tests_in_both() {
    AuditDiff diff =
        diff(
            older().producer("pytest").test(test("a.B", "runs", TestOutcome.PASSED)),
            newer().producer("surefire").test(test("a.B", "runs", TestOutcome.FAILED)));

    assertThat(diff.of(Kind.METRIC))
        .filteredOn(c -> c.subject().equals("tests.producer"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.before()).isEqualTo("pytest");
              assertThat(c.after()).isEqualTo("surefire");
              assertThat(c.because())
                  .isEqualTo("Another tool wrote the reports; 1 of 1 tests are in both runs.");
            });
    assertThat(diff.of(Kind.TEST_NEWLY_FAILING)).hasSize(1);
  }

  @Test
  void runs_with_few_tests_in_common_are_not_compared_one_by_one() {
    AuditSketch from = older();
    AuditSketch to = newer();
    for (int i = 0; i < 10; i++) {
      from.test(test("a.Old", "old" + i, TestOutcome.PASSED));
      to.test(test("b.New", "new" + i, TestOutcome.PASSED));
    }

    AuditDiff diff = diff(from, to);

    assertThat(only(diff, Kind.METRIC).because())
        .isEqualTo("Not comparable: only 0 of 10 tests are in both runs.");
    assertThat(diff.of(Family.TESTS)).isEmpty();
  }

  @Test
  void a_suite_that_doubles_is_still_compared() {
    AuditSketch to = newer();
    for (int i = 0; i < 9; i++) {
      to.test(test("a.B", "t" + i, TestOutcome.PASSED));
    }

    AuditDiff diff = diff(older().test(test("a.B", "t0", TestOutcome.PASSED)), to);

    assertThat(diff.of(Kind.TEST_ADDED)).hasSize(8);
  }

  @Test
  void the_counts_of_the_run_are_told_apart_from_the_declared_ones() {
    AuditDiff diff =
        diff(
            older().test(test("a.B", "one", TestOutcome.PASSED)),
            newer().test(test("a.B", "one", TestOutcome.FAILED)));

    assertThat(diff.of(Kind.METRIC))
        .extracting(c -> c.subject() + " " + c.before() + " to " + c.after() + " " + c.direction())
        .containsExactly("tests.failed 0 to 1 REGRESSION", "tests.passed 1 to 0 REGRESSION");
  }

  @Test
  void a_run_that_is_not_there_any_more_is_a_regression() {
    AuditDiff diff = diff(older().test(test("a.B", "one", TestOutcome.PASSED)), newer());

    assertThat(only(diff, Kind.METRIC).after()).isEqualTo("not measured");
    assertThat(only(diff, Kind.METRIC).direction()).isEqualTo(Direction.REGRESSION);
  }

  @Test
  void coverage_is_compared_by_its_counts_and_not_by_its_rounded_share() {
    AuditDiff diff = diff(older().coverage(70_000, 100_000), newer().coverage(69_999, 100_000));

    Change change = only(diff, Kind.COVERAGE);
    assertThat(change.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(change.after()).isEqualTo("69.99 % (69999 of 100000)");
  }
}
