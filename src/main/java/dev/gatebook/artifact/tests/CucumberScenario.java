package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario with what was run for it.
 *
 * @param background the steps that were run before it
 * @param unit how many milliseconds a figure of a duration stands for
 */
record CucumberScenario(JsonPart json, List<JsonPart> background, BigDecimal unit) {
  String name() {
    return json.words("name");
  }

  List<String> tags() {
    return CucumberFeature.tags(json);
  }

  private Stream<JsonPart> steps() {
    return Stream.concat(background.stream(), run(json));
  }

  /** What was run of a background or a scenario: its hooks and its steps, with theirs. */
  static Stream<JsonPart> run(JsonPart element) {
    return Stream.of(
            element.at("before").items().stream(),
            element.at("steps").items().stream().flatMap(CucumberScenario::withHooks),
            element.at("after").items().stream())
        .flatMap(all -> all);
  }

  private static Stream<JsonPart> withHooks(JsonPart step) {
    return Stream.of(
            step.at("before").items().stream(), Stream.of(step), step.at("after").items().stream())
        .flatMap(all -> all);
  }

  /** What behave says of it, else what its steps come to. */
  TestOutcome outcome() {
    if (json.text("status").isPresent() || steps().findAny().isEmpty()) {
      return CucumberStatus.of(json.words("status"));
    }
    List<TestOutcome> outcomes = steps().map(step -> CucumberStatus.of(status(step))).toList();
    return isOfRuby()
        ? CucumberStatus.ofScenarioInRuby(outcomes)
        : CucumberStatus.ofScenario(outcomes);
  }

  private boolean isOfRuby() {
    return steps().anyMatch(step -> step.at("match").words("location").contains(".rb:"));
  }

  private static String status(JsonPart step) {
    return step.at("result").words("status");
  }

  Optional<BigDecimal> millis() {
    List<BigDecimal> all =
        steps().flatMap(step -> step.at("result", "duration").number().stream()).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(unit));
  }

  Optional<TestCase.Failure> failure() {
    TestOutcome worst = outcome();
    return worst == TestOutcome.PASSED
        ? Optional.empty()
        : steps()
            .filter(step -> isReason(CucumberStatus.of(status(step)), worst))
            .findFirst()
            .flatMap(CucumberScenario::failure);
  }

  /** behave calls a scenario failed when one of its steps is not defined. */
  private static boolean isReason(TestOutcome step, TestOutcome worst) {
    return step == worst || (step.isFailure() && worst.isFailure());
  }

  private static Optional<TestCase.Failure> failure(JsonPart step) {
    String message = message(step.at("result", "error_message"));
    String what = (step.words("keyword").strip() + " " + step.words("name")).strip();
    String said = message.isBlank() ? status(step) + ": " + what : ErrorText.message(message);
    return FailureText.ofAny(said, ErrorText.type(message), message);
  }

  /** A text; behave writes a list of lines. */
  private static String message(JsonPart written) {
    return written.isList()
        ? written.items().stream().map(JsonPart::words).collect(Collectors.joining("\n"))
        : written.words();
  }
}
