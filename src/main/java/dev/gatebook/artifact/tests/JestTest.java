package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the JSON of Jest says of one test. */
record JestTest(JsonPart json) {
  /** Stands for a file of tests that could not be loaded. */
  static final String WHOLE_FILE = "(suite)";

  private static final String BETWEEN = " > ";

  TestDraft draft(String path, TestTally tally) throws Unreadable {
    TestDraft draft =
        new TestDraft()
            .suite(String.join(BETWEEN, titles()))
            .className(ReportedPath.of(path))
            .name(name())
            .outcome(outcome())
            .millis(tally.millis(json.at("duration").number()))
            .because(failure())
            .file(path);
    json.at("tags").items().forEach(tag -> draft.tag(tag.words()));
    return draft;
  }

  private List<String> titles() {
    return json.at("ancestorTitles").items().stream()
        .map(JsonPart::words)
        .filter(title -> !title.isBlank())
        .toList();
  }

  private String name() {
    List<String> parts = new ArrayList<>(titles());
    parts.add(json.words("title"));
    String whole = String.join(BETWEEN, parts);
    String full = whole.isBlank() ? json.words("fullName") : whole;
    return full.isBlank() ? WHOLE_FILE : full;
  }

  private TestOutcome outcome() {
    return switch (json.words("status")) {
      case "passed" -> isRetried() ? TestOutcome.FLAKY : TestOutcome.PASSED;
      case "failed" -> TestOutcome.FAILED;
      case "error" -> TestOutcome.ERRORED;
      case "pending", "todo", "skipped", "disabled" -> TestOutcome.SKIPPED;
      default -> TestOutcome.NOT_RUN;
    };
  }

  private boolean isRetried() {
    return json.count("invocations").orElse(1) > 1 || !json.at("retryReasons").items().isEmpty();
  }

  private Optional<TestCase.Failure> failure() {
    String messages =
        json.at("failureMessages").items().stream()
            .map(JsonPart::words)
            .collect(Collectors.joining("\n"));
    return FailureText.ofAny(ErrorText.message(messages), ErrorText.type(messages), messages);
  }
}
