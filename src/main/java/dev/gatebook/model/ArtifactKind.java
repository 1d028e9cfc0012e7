package dev.gatebook.model;

/** What a report is about. A report of tests with no test in it says zero; others say nothing. */
public enum ArtifactKind {
  TESTS,
  COVERAGE,
  FINDINGS,
  METRICS,
  /** No report that counts anything. */
  OTHER;

  /** The kind of a format that is read; {@link #OTHER} for every other word. */
  public static ArtifactKind of(String format) {
    return switch (format) {
      case "junit-xml" -> TESTS;
      case "jacoco-xml", "lcov" -> COVERAGE;
      case "sarif" -> FINDINGS;
      case "jmh-json", "hyperfine-json" -> METRICS;
      default -> OTHER;
    };
  }
}
