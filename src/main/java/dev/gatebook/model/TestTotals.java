package dev.gatebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts of a test run. {@code passed + failed + errors + skipped == total}; each of the others is
 * a part of one of these.
 *
 * @param flaky part of {@code passed}: failed first
 * @param durationMillis sum of the durations that were reported
 * @param expectedFailures part of {@code passed}: failed as declared, which the report calls a pass
 * @param knownFailures part of {@code skipped}: failed as declared, which the report calls a skip
 * @param notRun part of {@code skipped}: never ran
 */
public record TestTotals(
    long total,
    long passed,
    long failed,
    long errors,
    long skipped,
    long flaky,
    long durationMillis,
    long expectedFailures,
    long knownFailures,
    long notRun) {
  /** Nothing ran. */
  public static final TestTotals NONE = new TestTotals(0, 0, 0, 0, 0, 0, 0);

  /** Counts of a run where no test failed as declared, and none was left out. */
  public TestTotals(
      long total,
      long passed,
      long failed,
      long errors,
      long skipped,
      long flaky,
      long durationMillis) {
    this(total, passed, failed, errors, skipped, flaky, durationMillis, 0, 0, 0);
  }

  /** Counts these tests. */
  public static TestTotals of(Collection<TestCase> tests) {
    if (tests instanceof TestRows rows) {
      return rows.totals();
    }
    long millis = 0;
    List<TestOutcome> outcomes = new ArrayList<>(tests.size());
    for (TestCase test : tests) {
      outcomes.add(test.outcome());
      millis += test.knownMillis();
    }
    return of(outcomes, 0, millis);
  }

  /** Counts one test. */
  public static TestTotals of(TestCase test) {
    return of(List.of(test.outcome()), 0, test.knownMillis());
  }

  /**
   * Counts tests by how they ended.
   *
   * @param outcomes how these tests ended
   * @param others how many more passed
   */
  public static TestTotals of(Iterable<TestOutcome> outcomes, long others, long durationMillis) {
    long plain = others;
    long flaky = 0;
    long expected = 0;
    long failed = 0;
    long errors = 0;
    long idle = 0;
    long known = 0;
    long notRun = 0;
    for (TestOutcome outcome : outcomes) {
      switch (outcome) {
        case PASSED -> plain++;
        case FLAKY -> flaky++;
        case EXPECTED_FAILURE -> expected++;
        case FAILED -> failed++;
        case ERRORED -> errors++;
        case SKIPPED -> idle++;
        case KNOWN_FAILURE -> known++;
        case NOT_RUN -> notRun++;
      }
    }
    long passed = plain + flaky + expected;
    long skipped = idle + known + notRun;
    long total = passed + failed + errors + skipped;
    return new TestTotals(
        total, passed, failed, errors, skipped, flaky, durationMillis, expected, known, notRun);
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
        durationMillis + o.durationMillis,
        expectedFailures + o.expectedFailures,
        knownFailures + o.knownFailures,
        notRun + o.notRun);
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
