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
    int[] ended = new int[TestOutcome.values().length];
    long millis = 0;
    for (TestCase test : tests) {
      ended[test.outcome().ordinal()]++;
      millis += test.durationMillis().orElse(0L);
    }
    return of(ended, millis);
  }

  /**
   * Counts tests by how they ended.
   *
   * @param ended how many ended so, in the order of {@link TestOutcome}
   */
  static TestTotals of(int[] ended, long durationMillis) {
    int flaky = ended[TestOutcome.FLAKY.ordinal()];
    long passed =
        (long) ended[TestOutcome.PASSED.ordinal()]
            + ended[TestOutcome.EXPECTED_FAILURE.ordinal()]
            + flaky;
    long failed = ended[TestOutcome.FAILED.ordinal()];
    long errors = ended[TestOutcome.ERRORED.ordinal()];
    long skipped =
        (long) ended[TestOutcome.SKIPPED.ordinal()] + ended[TestOutcome.NOT_RUN.ordinal()];
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
