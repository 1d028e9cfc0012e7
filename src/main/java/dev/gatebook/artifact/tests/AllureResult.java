package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a result of Allure says of one try of a test. */
record AllureResult(JsonPart json) {
  private static final Set<String> PROPERTIES =
      Set.of("severity", "epic", "feature", "story", "layer", "AS_ID", "ALLURE_ID", "testId");
  private static final Set<String> IDENTITIES =
      Set.of("uuid", "historyId", "testCaseId", "fullName");
  private static final int FRAMEWORK_CHARS = 60;

  /** What all tries of the test have in common; empty when the file does not say. */
  Optional<String> history() {
    return json.text("historyId").filter(id -> !id.isBlank());
  }

  /** Whether it says which test it is of; steps of a build have a name and a status as well. */
  boolean isIdentified() {
    return IDENTITIES.stream().anyMatch(name -> !json.words(name).isBlank());
  }

  String framework() {
    return CutText.of(label("framework").orElse("allure"), 1, FRAMEWORK_CHARS);
  }

  TestDraft draft(Optional<Long> millis) {
    String holder =
        label("testClass").or(this::filePart).or(() -> label("package")).orElse(suites());
    TestDraft draft =
        new TestDraft()
            .suite(suites())
            .className(holder.isBlank() ? "(no suite)" : holder)
            .name(name())
            .parameters(parameters())
            .outcome(outcome())
            .millis(millis)
            .because(failure());
    labels("tag").forEach(draft::tag);
    json.at("labels").items().stream()
        .filter(label -> PROPERTIES.contains(label.words("name")))
        .forEach(label -> draft.tag(label.words("name") + "=" + label.words("value")));
    json.at("links").items().stream()
        .filter(link -> Set.of("issue", "tms").contains(link.words("type")))
        .forEach(link -> draft.tag(link.words("type") + "=" + link.words("name")));
    return draft;
  }

  /** What stands behind the sign, with the suites around it; without a sign the name alone. */
  private String name() {
    String full = json.words("fullName");
    int sign = full.indexOf('#');
    return sign > 0 && sign < full.length() - 1 ? full.substring(sign + 1) : json.words("name");
  }

  /** What stands before the sign in {@code file#suite name}. */
  private Optional<String> filePart() {
    return json.text("fullName")
        .filter(name -> name.indexOf('#') > 0)
        .map(name -> name.substring(0, name.indexOf('#')))
        .map(file -> file.contains(":") ? file.substring(file.indexOf(':') + 1) : file);
  }

  private String suites() {
    return Stream.of("parentSuite", "suite", "subSuite")
        .flatMap(name -> label(name).stream())
        .collect(Collectors.joining(" > "));
  }

  private Optional<String> label(String name) {
    return labels(name).findFirst();
  }

  private Stream<String> labels(String name) {
    return json.at("labels").items().stream()
        .filter(label -> label.words("name").equals(name))
        .map(label -> label.words("value"))
        .filter(value -> !value.isBlank());
  }

  /** Those that are shown and stand for the identity; a name may hold them already. */
  private String parameters() {
    String all =
        json.at("parameters").items().stream()
            .filter(p -> !p.at("excluded").isTrue())
            .filter(p -> !Set.of("hidden", "masked").contains(p.words("mode")))
            .map(p -> p.words("name") + "=" + p.words("value"))
            .collect(Collectors.joining(", "));
    return all.isEmpty() || name().endsWith("]") ? "" : " [" + all + "]";
  }

  private TestOutcome outcome() {
    return switch (json.words("status")) {
      case "passed" -> TestOutcome.PASSED;
      case "failed" -> TestOutcome.FAILED;
      case "broken" -> TestOutcome.ERRORED;
      case "skipped" -> TestOutcome.SKIPPED;
      default -> TestOutcome.NOT_RUN;
    };
  }

  private Optional<TestCase.Failure> failure() {
    JsonPart details = json.at("statusDetails");
    String trace = details.words("trace");
    return outcome() == TestOutcome.PASSED
        ? Optional.empty()
        : FailureText.ofAny(details.words("message"), ErrorText.type(trace), trace);
  }
}
