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
    long passed = 0;
    long failed = 0;
    long errors = 0;
    long skipped = 0;
    long flaky = 0;
    long millis = 0;
    for (TestCase test : tests) {
      switch (test.outcome()) {
        case PASSED, EXPECTED_FAILURE -> passed++;
        case FLAKY -> {
          passed++;
          flaky++;
        }
        case FAILED -> failed++;
        case ERRORED -> errors++;
        case SKIPPED, NOT_RUN -> skipped++;
      }
      millis += test.durationMillis().orElse(0L);
    }
    return new TestTotals(tests.size(), passed, failed, errors, skipped, flaky, millis);
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
