package dev.gatebook.model;

import java.util.Map;
import java.util.Set;

/** What a report is about. A report of tests with no test in it says zero; others say nothing. */
public enum ArtifactKind {
  TESTS,
  COVERAGE,
  FINDINGS,
  METRICS,
  /** No report that counts anything. */
  OTHER;

  private static final Map<ArtifactKind, Set<String>> FORMATS =
      Map.of(
          TESTS,
              Set.of(
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
                  "cucumber-messages",
                  "go-test-json",
                  "jest-json",
                  "mocha-json",
                  "playwright-json",
                  "rspec-json",
                  "tap"),
          COVERAGE,
              Set.of(
                  "jacoco-xml",
                  "lcov",
                  "cobertura-xml",
                  "clover-xml",
                  "opencover-xml",
                  "istanbul-summary-json",
                  "istanbul-json",
                  "coverage-py-json",
                  "llvm-cov-json",
                  "simplecov-json",
                  "gcovr-json",
                  "go-cover"),
          FINDINGS,
              Set.of(
                  "sarif",
                  "checkstyle-xml",
                  "spotbugs-xml",
                  "pmd-xml",
                  "cpd-xml",
                  "cyclonedx-xml",
                  "cyclonedx-json",
                  "npm-audit-json",
                  "dependency-check-json",
                  "dependency-check-xml",
                  "eslint-json",
                  "bandit-json",
                  "semgrep-json",
                  "cppcheck-xml",
                  "trivy-json"),
          METRICS, Set.of("jmh-json", "hyperfine-json", "k6-json", "lighthouse-json"));

  /** The kind of a format that is read; {@link #OTHER} for every other word. */
  public static ArtifactKind of(String format) {
    return FORMATS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(format))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(OTHER);
  }
}
