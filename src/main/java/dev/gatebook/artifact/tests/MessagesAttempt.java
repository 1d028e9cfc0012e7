package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One attempt of a scenario, while its steps and hooks end. */
final class MessagesAttempt {
  private static final BigDecimal SECONDS = BigDecimal.valueOf(1000);
  private static final BigDecimal NANOSECONDS = new BigDecimal("0.000001");

  private final String testCase;
  private final List<TestOutcome> steps = new ArrayList<>();
  private Optional<TestCase.Failure> failure = Optional.empty();
  private TestOutcome failureOf = TestOutcome.PASSED;
  private BigDecimal millis = BigDecimal.ZERO;

  MessagesAttempt(String testCase) {
    this.testCase = testCase;
  }

  String testCase() {
    return testCase;
  }

  /** Takes how a step or a hook came out. */
  void step(JsonPart result) {
    TestOutcome outcome = CucumberStatus.of(result.words("status"));
    steps.add(outcome);
    millis = millis.add(millis(result.at("duration")));
    boolean tells = outcome != TestOutcome.PASSED && failure.isEmpty();
    if (tells || (outcome.isFailure() && !failureOf.isFailure())) {
      failure = reason(result);
      failureOf = outcome;
    }
  }

  /** Seconds and nanoseconds as milliseconds. */
  static BigDecimal millis(JsonPart time) {
    BigDecimal seconds = time.at("seconds").number().orElse(BigDecimal.ZERO);
    BigDecimal nanos = time.at("nanos").number().orElse(BigDecimal.ZERO);
    return seconds.multiply(SECONDS).add(nanos.multiply(NANOSECONDS));
  }

  private static Optional<TestCase.Failure> reason(JsonPart result) {
    JsonPart exception = result.at("exception");
    String trace = exception.text("stackTrace").orElse(result.words("message"));
    String said = exception.text("message").orElse(ErrorText.message(trace));
    String type = exception.text("type").orElse(ErrorText.type(trace));
    return FailureText.ofAny(
        said.isBlank() ? result.words("status").toLowerCase(Locale.ROOT) : said, type, trace);
  }

  TestOutcome outcome() {
    return CucumberStatus.ofScenario(steps);
  }

  Optional<TestCase.Failure> failure() {
    return failure;
  }

  BigDecimal millis() {
    return millis;
  }
}
