package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.Sketches.test;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.History;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TestsFollowedTest {

  @Test
  void a_renamed_class_is_one_change_and_its_tests_are_neither_removed_nor_added() {
    AuditDiff diff =
        diff(
            passing(older(), "a.Old", "one", "two", "three"),
            passing(newer(), "b.New", "one", "two", "three"));

    assertThat(only(diff, Kind.TEST_MOVED))
        .satisfies(
            c -> {
              assertThat(c.before()).isEqualTo("a.Old");
              assertThat(c.after()).isEqualTo("b.New");
              assertThat(c.because())
                  .isEqualTo("3 tests have their names in b.New now and are followed.");
            });
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void classes_with_the_same_names_are_told_apart_by_all_of_their_tests() {
    AuditSketch from = passing(passing(older(), "a.First", "works", "fails"), "a.Second", "works");
    AuditSketch to = passing(passing(newer(), "b.First", "works", "fails"), "b.Second", "works");

    assertThat(diff(from, to).of(Kind.TEST_MOVED))
        .extracting(c -> c.before() + " to " + c.after())
        .containsExactly("a.First to b.First", "a.Second to b.Second");
  }

  @Test
  void a_common_name_goes_where_the_other_tests_of_its_class_went() {
    AuditSketch from = passing(passing(older(), "a.First", "works", "one"), "a.Second", "works");
    AuditSketch to =
        passing(passing(newer(), "b.First", "works", "one", "extra"), "b.Third", "works", "else");

    AuditDiff diff = diff(from, to);

    assertThat(only(diff, Kind.TEST_MOVED).because()).startsWith("2 tests have their names");
    assertThat(diff.of(Kind.TEST_REMOVED))
        .extracting(Change::subject)
        .containsExactly("a.Second#works");
  }

  @Test
  void a_test_that_has_parameters_now_is_suggested_and_not_claimed() {
    AuditDiff diff =
        diff(
            passing(older(), "a.B", "parses", "x", "y"),
            passing(newer(), "a.B", "x", "y")
                .test(with("a.B", "parses", "[1]"))
                .test(with("a.B", "parses", "[2]")));

    assertThat(only(diff, Kind.TEST_REMOVED).because())
        .isEqualTo("Not in the run. It seems to have parameters now: 2 cases.");
    assertThat(diff.of(Kind.TEST_ADDED))
        .extracting(Change::because)
        .containsOnly("Not in the run before. It seems to have had no parameters before.");
  }

  @Test
  void a_like_name_in_the_same_class_is_suggested_for_one_test_only() {
    AuditDiff diff =
        diff(
            passing(older(), "a.B", "rejectsEmptyFile", "x", "y"),
            passing(newer(), "a.B", "rejectsAnEmptyFile", "saves", "x", "y"));

    assertThat(only(diff, Kind.TEST_REMOVED).because())
        .isEqualTo("Not in the run. Perhaps it is rejectsAnEmptyFile now, by the like name.");
    assertThat(diff.of(Kind.TEST_ADDED))
        .extracting(Change::because)
        .containsExactly(
            "Not in the run before. Perhaps it was rejectsEmptyFile, by the like name.",
            "Not in the run before.");
  }

  @Test
  void a_test_that_still_fails_says_since_when() {
    AuditSketch first = new AuditSketch("1").test(test("a.B", "runs", TestOutcome.PASSED));
    AuditSketch second = new AuditSketch("2").test(test("a.B", "runs", TestOutcome.FAILED));
    AuditSketch silent = new AuditSketch("3");
    AuditSketch third = new AuditSketch("4").test(test("a.B", "runs", TestOutcome.ERRORED));
    AuditSketch last = new AuditSketch("5").test(test("c.D", "runs", TestOutcome.FAILED));
    TestPast past = TestPast.NONE;
    for (AuditSketch audit : List.of(first, second, silent, third)) {
      past = past.and(audit.audit());
    }

    AuditDiff diff = AuditDiffer.diff(third.audit(), last.audit(), History.Span.NONE, past);

    Change.OfTest change = (Change.OfTest) only(diff, Kind.TEST_STILL_FAILING);
    assertThat(change.streak()).contains(new TestPast.Streak(3, "2"));
    assertThat(change.because())
        .isEqualTo("Moved from a.B#runs. Fails in 3 audits on end, since 2. boom in runs");
  }

  @Test
  void without_earlier_audits_nothing_is_said_of_how_long_a_test_fails() {
    Change.OfTest change =
        (Change.OfTest)
            only(
                diff(
                    passing(older(), "a.B", "x").test(test("a.B", "runs", TestOutcome.FAILED)),
                    newer().test(test("a.B", "runs", TestOutcome.FAILED))),
                Kind.TEST_STILL_FAILING);

    assertThat(change.streak()).isEmpty();
    assertThat(change.because()).isEqualTo("boom in runs");
  }

  @Test
  void fewer_failures_are_told_with_the_tests_that_do_not_run_any_more() {
    AuditDiff diff =
        diff(
            passing(older(), "a.B", "ok", "fine")
                .test(failing("a.B", "one", "x"))
                .test(failing("a.B", "two", "x")),
            passing(newer(), "a.B", "ok", "fine").test(test("a.B", "one", TestOutcome.SKIPPED)));

    assertThat(diff.of(Kind.METRIC))
        .filteredOn(c -> c.subject().equals("tests.failed"))
        .extracting(Change::because)
        .containsExactly(
            "2 fewer, measured; 1 test that failed now skipped or declared to fail;"
                + " 1 test that failed not in the run.");
  }

  @Test
  void shares_of_passing_tests_of_other_runs_are_not_comparable() {
    AuditDiff diff =
        diff(
            passing(older(), "a.B", "ok", "fine", "good").test(failing("a.B", "one", "x")),
            passing(newer(), "a.B", "ok", "fine", "good"));

    assertThat(diff.of(Kind.METRIC))
        .filteredOn(c -> c.subject().equals("tests.pass-rate"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.before()).isEqualTo("75.0 % (3 of 4 run)");
              assertThat(c.after()).isEqualTo("100.0 % (3 of 3 run)");
              assertThat(c.because()).isEqualTo("Not comparable: 3 of 3 tests ran, before 4 of 4.");
            });
  }

  @Test
  void a_test_that_took_no_time_before_can_be_slower() {
    AuditDiff diff =
        diff(
            older().test(test("a.B", "runs", TestOutcome.PASSED, 0)),
            newer().test(test("a.B", "runs", TestOutcome.PASSED, 2_000)));

    Change slower = only(diff, Kind.TEST_SLOWER);
    assertThat(slower.before()).isEqualTo("0 ms");
    assertThat(slower.after()).isEqualTo("2000 ms");
    assertThat(slower.because()).isEqualTo("At least 2000 times as long.");
  }

  private static AuditSketch passing(AuditSketch audit, String holder, String... names) {
    for (String name : names) {
      audit.test(test(holder, name, TestOutcome.PASSED));
    }
    return audit;
  }

  private static TestCase with(String holder, String name, String parameters) {
    return new TestCase(
        "suite",
        holder,
        name,
        parameters,
        TestOutcome.PASSED,
        Optional.of(5L),
        Optional.empty(),
        "",
        List.of(),
        "r.xml");
  }

  private static TestCase failing(String holder, String name, String message) {
    return new TestCase(
        "suite",
        holder,
        name,
        "",
        TestOutcome.FAILED,
        Optional.of(5L),
        Optional.of(new TestCase.Failure(message, "Error", "")),
        "",
        List.of(),
        "r.xml");
  }
}
