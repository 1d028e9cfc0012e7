package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Origin;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of Cucumber. */
final class CucumberMessagesTest {
  private static final String META =
      """
      {"meta":{"protocolVersion":"32.2.0","implementation":{"name":"cucumber-js"},"ci":{"name":"x",
       "buildNumber":"12","git":{"revision":"0123456789abcdef0123","branch":"main"}}}}
      {"gherkinDocument":{"uri":"a.feature","feature":{"name":"F","children":[{"x":1}]}}}
      {"pickle":{"id":"p1","uri":"a.feature","name":"s","tags":[{"name":"@fast"}]}}
      {"testCase":{"id":"c1","pickleId":"p1"}}
      """;
  private static final String END =
      "{\"testRunFinished\":{\"success\":%s,\"timestamp\":{\"seconds\":1772443800,\"nanos\":0}}}\n";

  private static String attempt(String id, boolean again, String... statuses) {
    StringBuilder messages = new StringBuilder();
    messages.append("{\"testCaseStarted\":{\"id\":\"%s\",\"testCaseId\":\"c1\"}}\n".formatted(id));
    for (String status : statuses) {
      messages.append(
          """
          {"testStepFinished":{"testCaseStartedId":"%s","testStepResult":{"status":"%s","message":"no %s",
           "duration":{"seconds":1,"nanos":500000000}}}}
          """
              .formatted(id, status, id));
    }
    return messages
        + "{\"testCaseFinished\":{\"testCaseStartedId\":\"%s\",\"willBeRetried\":%s}}\n"
            .formatted(id, again);
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED, PASSED, PASSED",
    "PASSED, SKIPPED, SKIPPED",
    "PASSED, PENDING, SKIPPED",
    "PASSED, UNDEFINED, ERRORED",
    "AMBIGUOUS, SKIPPED, ERRORED",
    "FAILED, SKIPPED, FAILED",
    "FAILED, UNDEFINED, FAILED",
    "PASSED, UNKNOWN, NOT_RUN",
  })
  void a_scenario_is_what_its_steps_are(String first, String second, TestOutcome outcome) {
    String run = META + attempt("a", false, first, second) + END.formatted(false);
    assertThat(Given.measured(run).tests())
        .singleElement()
        .satisfies(
            test -> {
              assertThat(test.outcome()).isEqualTo(outcome);
              assertThat(test.key()).isEqualTo("a.feature#s");
              assertThat(test.suite()).isEqualTo("F");
              assertThat(test.tags()).containsExactly("fast");
              assertThat(test.durationMillis()).contains(3000L);
            });
  }

  @Test
  void a_scenario_that_passes_in_a_later_attempt_is_flaky_with_its_first_failure() {
    String run =
        META
            + attempt("a", true, "FAILED")
            + attempt("b", true, "FAILED")
            + attempt("c", false, "PASSED")
            + END.formatted(true);
    TestCase test = Given.measured(run).tests().get(0);
    assertThat(test.outcome()).isEqualTo(TestOutcome.FLAKY);
    assertThat(test.failure().orElseThrow().message()).isEqualTo("no a");
    assertThat(Given.measured(run).totals().total()).isEqualTo(1);
  }

  @Test
  void a_run_that_does_not_say_that_it_ended_is_cut() {
    assertThat(Given.problem(META + attempt("a", false, "PASSED")).code()).isEqualTo("GB205");
    String open = attempt("a", false, "PASSED").replaceFirst("\\{\"testCaseFinished.*\n", "");
    assertThat(Given.problem(META + open + END.formatted(true)).code()).isEqualTo("GB205");
  }

  @Test
  void a_run_that_did_not_succeed_though_all_scenarios_passed_is_in_doubt() {
    String passed = META + attempt("a", false, "PASSED");
    assertThat(Given.artifact(passed + END.formatted(false)).inDoubt()).isTrue();
    assertThat(Given.artifact(passed + END.formatted(true)).problems()).isEmpty();
  }

  @Test
  void what_was_not_announced_is_refused() {
    Artifact artifact =
        Given.artifact(
            META + attempt("a", false, "PASSED").replace("c1", "c2") + END.formatted(true));
    assertThat(artifact.readable()).isFalse();
  }

  @Test
  void rows_of_an_outline_are_numbered_in_the_order_of_the_file() {
    String row =
        """
        {"pickle":{"id":"p2","uri":"a.feature","name":"s"}}
        {"testCase":{"id":"c2","pickleId":"p2"}}
        """;
    String run =
        META
            + row
            + attempt("b", false, "FAILED").replace("c1", "c2")
            + attempt("a", false, "PASSED")
            + END.formatted(false);
    assertThat(Given.measured(run).tests())
        .extracting(TestCase::key, TestCase::outcome)
        .containsExactly(
            tuple("a.feature#s[1]", TestOutcome.PASSED),
            tuple("a.feature#s[2]", TestOutcome.FAILED));
  }

  @Test
  void the_commit_and_the_end_of_the_run_are_kept() {
    assertThat(Given.artifact(META + attempt("a", false, "PASSED") + END.formatted(true)).origin())
        .isEqualTo(
            new Origin(
                "0123456789abcdef0123",
                "main",
                "12",
                Optional.of(Instant.ofEpochSecond(1_772_443_800L))));
  }
}
