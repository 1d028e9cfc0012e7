package dev.gatebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts of a test run. {@code passed + failed + errors + skipped == total}; {@code flaky} is a
 * part of {@code passed}.
 *
 * @param durationMillis sum of the durations that were reported
 */
public record TestTotals(
    long total,
    long passed,
    long failed,
    long errors,
    long skipped,
    long flaky,
    long durationMillis) {
  /** Nothing ran. */
  public static final TestTotals NONE = new TestTotals(0, 0, 0, 0, 0, 0, 0);

  /** Counts these tests. */
  public static TestTotals of(Collection<TestCase> tests) {
    if (tests instanceof TestRows rows) {
      return rows.totals();
    }
    long millis = 0;
    List<TestOutcome> outcomes = new ArrayList<>(tests.size());
    for (TestCase test : tests) {
      outcomes.add(test.outcome());
      millis += test.durationMillis().orElse(0L);
    }
    return of(outcomes, 0, millis);
  }

  /** Counts one test. */
  public static TestTotals of(TestCase test) {
    return of(List.of(test.outcome()), 0, test.durationMillis().orElse(0L));
  }

  /**
   * Counts tests by how they ended.
   *
   * @param outcomes how these tests ended
   * @param others how many more passed
   */
  static TestTotals of(Iterable<TestOutcome> outcomes, long others, long durationMillis) {
    long passed = others;
    long failed = 0;
    long errors = 0;
    long skipped = 0;
    long flaky = 0;
    for (TestOutcome outcome : outcomes) {
      switch (outcome) {
        case PASSED, EXPECTED_FAILURE -> passed++;
        case FLAKY -> {
          passed++;
          flaky++;
        }
        case FAILED -> failed++;
        case ERRORED -> errors++;
        case SKIPPED, NOT_RUN -> skipped++;
      }
    }
    long total = passed + failed + errors + skipped;
    return new TestTotals(total, passed, failed, errors, skipped, flaky, durationMillis);
  }

  /** Both runs counted together. */
  public TestTotals plus(TestTotals o) {
    return new TestTotals(
        total + o.total,
        passed + o.passed,
        failed + o.failed,
        errors + o.errors,
        skipped + o.skipped,
        flaky + o.flaky,
        durationMillis + o.durationMillis);
  }

  /** The count of that name. */
  public long count(TestCount which) {
    return switch (which) {
      case TOTAL -> total;
      case PASSED -> passed;
      case FAILED -> failed;
      case ERRORS -> errors;
      case SKIPPED -> skipped;
      case FLAKY -> flaky;
    };
  }
}
