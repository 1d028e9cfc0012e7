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
      case "junit-xml",
          "testng-xml",
          "open-test-reporting",
          "trx",
          "nunit-xml",
          "nunit2-xml",
          "xunit-xml",
          "allure-results",
          "ctrf-json",
          "cucumber-json",
          "go-test-json",
          "jest-json",
          "mocha-json",
          "playwright-json",
          "tap" ->
          TESTS;
      case "jacoco-xml",
          "lcov",
          "cobertura-xml",
          "clover-xml",
          "opencover-xml",
          "istanbul-summary-json",
          "istanbul-json",
          "coverage-py-json",
          "go-cover" ->
          COVERAGE;
      case "sarif",
          "checkstyle-xml",
          "spotbugs-xml",
          "pmd-xml",
          "cpd-xml",
          "cyclonedx-xml",
          "cyclonedx-json",
          "npm-audit-json",
          "trivy-json" ->
          FINDINGS;
      case "jmh-json", "hyperfine-json", "k6-json", "lighthouse-json" -> METRICS;
      default -> OTHER;
    };
  }
}
