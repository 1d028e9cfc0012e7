package dev.gatebook.model;

import java.util.Locale;

/** How a test ended, the worst first. */
public enum TestOutcome {
  ERRORED,
  FAILED,
  NOT_RUN,
  SKIPPED,
  /** Failed, as it was declared to, where the report lists such a test among the skipped ones. */
  KNOWN_FAILURE,
  /** Failed first and passed when run again. */
  FLAKY,
  /** Failed, as it was declared to, where the report calls that a pass. */
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

  /** Whether the test counts as skipped; it shows nothing. */
  public boolean isSkip() {
    return this == SKIPPED || this == NOT_RUN || this == KNOWN_FAILURE;
  }

  /** Whether the test did not pass though it ran, and was not declared to fail. */
  public boolean isFailure() {
    return this == FAILED || this == ERRORED;
  }

  /** Whether the test failed as it was declared to. */
  public boolean isFailureAsDeclared() {
    return this == EXPECTED_FAILURE || this == KNOWN_FAILURE;
  }
}
