package dev.gatebook.artifact.tests;

import dev.gatebook.model.TestOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the words of Cucumber and behave mean, for a step and for a scenario. */
final class CucumberStatus {
  private CucumberStatus() {}

  /** A step that nobody has defined, or two have, cannot pass. */
  static TestOutcome of(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "passed", "xpassed" -> TestOutcome.PASSED;
      case "failed", "xfailed" -> TestOutcome.FAILED;
      case "undefined", "ambiguous", "error", "hook_error", "cleanup_error" -> TestOutcome.ERRORED;
      case "skipped", "pending", "pending_warn" -> TestOutcome.SKIPPED;
      default -> TestOutcome.NOT_RUN;
    };
  }

  /** How a scenario with these steps came out: failed when one of them did, else as the worst. */
  static TestOutcome ofScenario(List<TestOutcome> steps) {
    return steps.contains(TestOutcome.FAILED)
        ? TestOutcome.FAILED
        : steps.stream().min(Comparator.naturalOrder()).orElse(TestOutcome.NOT_RUN);
  }

  /** In Ruby the first step that did not pass decides; what is not defined behind it is no news. */
  static TestOutcome ofScenarioInRuby(List<TestOutcome> steps) {
    return steps.contains(TestOutcome.FAILED)
        ? TestOutcome.FAILED
        : steps.stream()
            .filter(step -> step != TestOutcome.PASSED)
            .findFirst()
            .orElse(TestOutcome.PASSED);
  }
}
