package dev.gatebook.diff;

import static dev.gatebook.diff.Sketches.about;
import static dev.gatebook.diff.Sketches.atLeast;
import static dev.gatebook.diff.Sketches.coverageOf;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.exact;
import static dev.gatebook.diff.Sketches.file;
import static dev.gatebook.diff.Sketches.hours;
import static dev.gatebook.diff.Sketches.issue;
import static dev.gatebook.diff.Sketches.test;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LawsTest {

  /** An audit in which something of every area is declared, measured and open. */
  private static AuditSketch full(String id) {
    return new AuditSketch(id)
        .decision(Decision.HOLD, Decision.NO_GO)
        .target("2026-Q1", "2026-01-01", "2026-03-31")
        .scores("3.5", Map.of("Testing", 3, "Security", 4))
        .count("tests.total", 110)
        .figure("tests.passed", exact("52", Unit.COUNT), "worse")
        .figure("tests.failed", exact("58", Unit.COUNT))
        .figure("coverage.line", about("35", Unit.PERCENT))
        .figure("findings", atLeast("15"))
        .task(
            task("1", "Rate limiter")
                .stands(Status.DONE, Standing.VERIFIED)
                .evidence(file("src/app.py"), Verdict.VERIFIED)
                .evidence(file("src/app.py"), Verdict.STALE)
                .evidence(coverageOf("70"), Verdict.CONTRADICTED))
        .task(
            task("2", "Unit tests")
                .effort(hours(2, 3))
                .check(task("2.1", "One"))
                .check(task("2.2", "Two")))
        .task(task("3", "Old risk").stands(Status.WAIVED, Standing.WAIVED).waived("known"))
        .issue(issue("B1", "Race in the limiter", "high", Issue.State.OPEN))
        .condition("D1", "Suite runs", Standing.OPEN)
        .corrects("2025-01-01", "tests.passed", "60", "52")
        .estimate("realistic", hours(5, 7))
        .strength("Strategy verified")
        .test(test("a.B", "fails", TestOutcome.FAILED))
        .test(test("a.B", "passes", TestOutcome.PASSED))
        .coverage(30, 100)
        .narrative("All is well.\n\nMostly.");
  }

  @Test
  void equal_audits_have_an_empty_diff_even_with_open_conditions_and_failing_tests() {
    AuditDiff same = diff(full("2025-12-25"), full("2025-12-25"));

    assertThat(same.changes()).isEmpty();
    assertThat(same.headline()).startsWith("Nothing changed");
    assertThat(same.counts()).isEqualTo(new Counts(0, 0, 0, 0));
  }

  @Test
  void a_copy_under_another_id_differs_in_nothing_but_an_arrow_that_cannot_be_right_any_more() {
    List<Change> changes = diff(full("2025-12-25"), full("2025-12-26")).changes();

    assertThat(changes).extracting(Change::kind).contains("arrow-wrong");
    assertThat(changes)
        .extracting(c -> c.fact().kind())
        .containsOnly(Kind.ARROW_WRONG, Kind.CONDITION_CARRIED, Kind.TEST_STILL_FAILING);
  }

  @Test
  void the_opposite_diff_swaps_regressions_and_improvements_of_what_both_audits_state() {
    Random random = new Random(20251226);
    for (int round = 0; round < 200; round++) {
      AuditSketch a = random("2025-12-25", random);
      AuditSketch b = random("2025-12-26", random);
      Counts there = diff(a, b).counts();
      Counts back = diff(b, a).counts();

      assertThat(back.regression()).as("round " + round).isEqualTo(there.improvement());
      assertThat(back.improvement()).as("round " + round).isEqualTo(there.regression());
      assertThat(back.goalpost()).as("round " + round).isEqualTo(there.goalpost());
      assertThat(back.neutral()).as("round " + round).isEqualTo(there.neutral());
    }
  }

  private static AuditSketch random(String id, Random random) {
    AuditSketch audit =
        new AuditSketch(id)
            .decision(pick(random, Decision.GO, Decision.HOLD, Decision.NO_GO), Decision.PENDING)
            .target("2026-0" + (1 + random.nextInt(3)), "2026-01-01", "2026-03-31")
            .scores("3." + random.nextInt(9), Map.of("Testing", 1 + random.nextInt(5)))
            .count("tests.passed", random.nextInt(40))
            .count("tests.failed", random.nextInt(40))
            .coverage(random.nextInt(100), 100);
    for (int i = 1; i <= 6; i++) {
      audit.task(
          task("1." + i, "Work number " + i)
              .stands(
                  Status.DONE, pick(random, Standing.VERIFIED, Standing.CLAIMED, Standing.STALE))
              .evidence(
                  file("src/a.py"),
                  pick(random, Verdict.VERIFIED, Verdict.STALE, Verdict.MISSING)));
      audit.test(test("a.B", "test" + i, pick(random, TestOutcome.PASSED, TestOutcome.FAILED)));
    }
    return audit;
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  @Test
  void the_order_of_tasks_tests_and_issues_does_not_matter() {
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    List<String> straight = words(numbered(numbers));
    Collections.reverse(numbers);

    assertThat(words(numbered(numbers))).isEqualTo(straight).hasSizeGreaterThan(30);
  }

  private static AuditSketch numbered(List<Integer> numbers) {
    AuditSketch audit = AuditSketch.newer();
    for (int i : numbers) {
      audit.task(task("1." + i, "Work " + i));
      audit.issue(issue("B" + i, "Trouble " + i, "low", Issue.State.OPEN));
      audit.test(test("a.B", "t" + i, TestOutcome.FAILED));
    }
    return audit;
  }

  private static List<String> words(AuditSketch to) {
    AuditSketch from = AuditSketch.older().test(test("a.B", "t1", TestOutcome.PASSED));
    return diff(from, to).changes().stream()
        .map(c -> c.kind() + " " + c.subject() + " " + c.direction())
        .toList();
  }

  @Test
  void
      ten_thousand_tests_and_two_hundred_tasks_are_compared_in_no_more_than_five_seconds_on_a_busy_machine() {
    AuditSketch from = large(TestOutcome.PASSED);
    AuditSketch to = large(TestOutcome.FAILED);
    diff(from, to);
    long start = System.nanoTime();
    AuditDiff diff = diff(from, to);
    long millis = (System.nanoTime() - start) / 1_000_000;

    assertThat(diff.of(Kind.TEST_NEWLY_FAILING)).hasSize(10_000);
    assertThat(millis).isLessThan(5_000);
  }

  private static AuditSketch large(TestOutcome outcome) {
    AuditSketch audit = new AuditSketch(outcome.key());
    for (int i = 0; i < 200; i++) {
      audit.task(task("1." + i, "Work number " + i).stands(Status.DONE, Standing.CLAIMED));
    }
    for (int i = 0; i < 10_000; i++) {
      audit.test(test("pack.Class" + i % 300, "case" + i, outcome));
    }
    return audit;
  }
}
