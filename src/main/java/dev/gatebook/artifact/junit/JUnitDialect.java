package dev.gatebook.artifact.junit;

/** Who writes JUnit XML, as far as it can be told from the file, and what is to be known of it. */
enum JUnitDialect {
  GENERIC("generic", ""),
  SUREFIRE(
      "surefire", "Surefire writes nested classes and reruns into files that it counts otherwise"),
  GRADLE("gradle", ""),
  PYTEST(
      "pytest",
      "pytest counts a test whose teardown fails too twice, and subtests that it does not list"),
  JEST("jest-junit", "jest-junit counts neither todos nor files that could not be loaded"),
  GOTESTSUM("gotestsum", "gotestsum counts every run of a test that was run again"),
  PHPUNIT("phpunit", ""),
  VITEST("vitest", "");

  private final String key;
  private final String whyCountsDiffer;

  JUnitDialect(String key, String whyCountsDiffer) {
    this.key = key;
    this.whyCountsDiffer = whyCountsDiffer;
  }

  /** The name in JSON. */
  String key() {
    return key;
  }

  /** A harmless cause for more or fewer cases than declared; empty when none is known. */
  String whyCountsDiffer() {
    return whyCountsDiffer;
  }

  /** Whether a test that is listed again in its suite was run again. */
  boolean repeatsAreAttempts() {
    return this == GOTESTSUM;
  }
}
