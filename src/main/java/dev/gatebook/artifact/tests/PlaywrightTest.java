package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A spec in one project of Playwright, with its tries. */
record PlaywrightTest(JsonPart spec, JsonPart test) {
  private static final String BETWEEN = " > ";

  TestDraft draft(List<String> around, TestTally tally) {
    String path = spec.words("file");
    List<String> titles = new ArrayList<>(around);
    titles.add(spec.words("title"));
    String project = test.words("projectName");
    TestDraft draft =
        new TestDraft()
            .suite(String.join(BETWEEN, around))
            .className(ReportedPath.of(path))
            .name(String.join(BETWEEN, titles))
            .parameters(project.isBlank() ? "" : " [" + project + "]")
            .outcome(outcome())
            .millis(tally.millis(millis()))
            .because(failure())
            .file(path);
    spec.at("tags").items().forEach(tag -> draft.tag(tag.words()));
    return draft;
  }

  private TestOutcome outcome() {
    return switch (test.words("status")) {
      case "expected" -> expected();
      case "flaky" -> TestOutcome.FLAKY;
      case "skipped" -> TestOutcome.SKIPPED;
      case "unexpected" -> TestOutcome.FAILED;
      default -> TestOutcome.NOT_RUN;
    };
  }

  private TestOutcome expected() {
    return switch (test.words("expectedStatus")) {
      case "failed", "timedOut", "interrupted" -> TestOutcome.EXPECTED_FAILURE;
      case "skipped" -> TestOutcome.SKIPPED;
      default -> TestOutcome.PASSED;
    };
  }

  private Optional<BigDecimal> millis() {
    List<BigDecimal> all =
        test.at("results").items().stream()
            .flatMap(result -> result.at("duration").number().stream())
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The error of the first try that has one; there may be none though the test failed. */
  private Optional<TestCase.Failure> failure() {
    for (JsonPart result : test.at("results").items()) {
      JsonPart error = result.at("error").isNothing() ? first(result) : result.at("error");
      String stack = error.words("stack");
      String message = error.text("message").orElse(error.words("value"));
      if (!message.isBlank() || !stack.isBlank()) {
        return Optional.of(FailureText.of(message, "", stack));
      }
    }
    return Optional.empty();
  }

  private static JsonPart first(JsonPart result) {
    return result.at("errors").first();
  }
}
