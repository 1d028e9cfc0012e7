package dev.gatebook.model;

/** How many tests ended how, while they are counted. */
final class OutcomeCounts {
  private long passed;
  private long failed;
  private long errors;
  private long skipped;
  private long flaky;

  /** Counts so many more tests that ended so. */
  void add(TestOutcome ended, long more) {
    switch (ended) {
      case PASSED, EXPECTED_FAILURE -> passed += more;
      case FLAKY -> {
        passed += more;
        flaky += more;
      }
      case FAILED -> failed += more;
      case ERRORED -> errors += more;
      case SKIPPED, NOT_RUN -> skipped += more;
    }
  }

  /** The counts of tests that took so long together. */
  TestTotals totals(long durationMillis) {
    long total = passed + failed + errors + skipped;
    return new TestTotals(total, passed, failed, errors, skipped, flaky, durationMillis);
  }
}
