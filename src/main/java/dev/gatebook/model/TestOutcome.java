package dev.gatebook.model;

import java.util.Locale;

/** How a test ended, the worst first. */
public enum TestOutcome {
  ERRORED,
  FAILED,
  NOT_RUN,
  SKIPPED,
  /** Failed first and passed when run again. */
  FLAKY,
  /** Failed, as it was declared to. */
  EXPECTED_FAILURE,
  PASSED;

  /** The word in JSON and on pages, such as {@code not-run}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the test counts as passed; a flaky one does, with a mark. */
  public boolean isPass() {
    return this == PASSED || this == FLAKY || this == EXPECTED_FAILURE;
  }

  /** Whether the test did not pass though it ran. */
  public boolean isFailure() {
    return this == FAILED || this == ERRORED;
  }
}
