package dev.gatebook.model;

import java.util.Locale;

/** The counts of a test run that can be declared and expected. */
public enum TestCount {
  TOTAL,
  PASSED,
  FAILED,
  ERRORS,
  SKIPPED,
  FLAKY;

  /** The word in YAML and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
