package dev.gatebook.model;

import java.util.Collection;

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
    OutcomeCounts counts = new OutcomeCounts();
    long millis = 0;
    for (TestCase test : tests) {
      counts.add(test.outcome(), 1);
      millis += test.durationMillis().orElse(0L);
    }
    return counts.totals(millis);
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
