package dev.gatebook.model;

import java.util.Arrays;
import java.util.Set;

/** What a report is about. A report of tests with no test in it says zero; others say nothing. */
public enum ArtifactKind {
  TESTS(
      "junit-xml",
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
      "tap"),
  COVERAGE(
      "jacoco-xml",
      "lcov",
      "cobertura-xml",
      "clover-xml",
      "opencover-xml",
      "istanbul-summary-json",
      "istanbul-json",
      "coverage-py-json",
      "go-cover"),
  FINDINGS(
      "sarif",
      "checkstyle-xml",
      "spotbugs-xml",
      "pmd-xml",
      "cpd-xml",
      "cyclonedx-xml",
      "cyclonedx-json",
      "npm-audit-json",
      "trivy-json"),
  METRICS("jmh-json", "hyperfine-json", "k6-json", "lighthouse-json"),
  /** No report that counts anything. */
  OTHER;

  private final Set<String> formats;

  ArtifactKind(String... formats) {
    this.formats = Set.of(formats);
  }

  /** The kind of a format that is read; {@link #OTHER} for every other word. */
  public static ArtifactKind of(String format) {
    return Arrays.stream(values())
        .filter(kind -> kind.formats.contains(format))
        .findFirst()
        .orElse(OTHER);
  }
}
