package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of TAP as runners print them, scenarios of behave and examples of RSpec. */
final class StreamsAndExamplesTest {
  @Test
  void points_that_begin_deep_belong_to_the_point_that_follows_them() {
    String stream =
        """
        TAP version 14
        # Subtest: file
                ok 1 - one
                not ok 2 - two
                1..2
            not ok 1 - first
                ok 1 - three
                1..1
            ok 2 - second
            1..2
        not ok 1 - file
        1..1
        """;
    assertThat(Given.measured(stream).tests())
        .extracting(TestCase::key)
        .containsExactly("file > first#one", "file > first#two", "file > second#three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t/a.t ..\n", "> shop@1.0.0 test\n> tap\n\n", "\n# words\n"})
  void what_a_runner_prints_before_a_stream_is_passed_over(String words) {
    Artifact artifact = Given.artifact(words + "ok 1 - one\nnot ok 2 - two\n1..2\nResult: FAIL\n");
    assertThat(artifact.format()).isEqualTo("tap");
    assertThat(artifact.tests()).isEqualTo(new TestTotals(2, 1, 1, 0, 0, 0, 0));
  }

  @Test
  void what_prove_prints_is_whole_when_it_tells_the_result() {
    String run = "t/a.t ....\nok 1\n1..1\nok\nt/bb.t ...\nnot ok 1\n1..1\n";
    assertThat(Given.artifact(run + "Files=2, Tests=2\nResult: FAIL\n").tests().failed())
        .isEqualTo(1);
    assertThat(Given.artifact(run).readable()).isFalse();
    assertThat(Given.artifact("t/a.t ....\nok 1\n1..1\n").readable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it went\nok\n", "not ok at all\n", "{\nok 1\n1..1\n", "[INFO]\n1..2\n"})
  void words_that_only_look_alike_are_no_stream(String text) {
    assertThat(Given.artifact(text).format()).isEqualTo("unknown");
  }

  private static String scenario(String status, String steps) {
    return "[{\"keyword\":\"Feature\",\"name\":\"F\",\"location\":\"a.feature:1\",\"elements\":["
        + "{\"type\":\"background\",\"keyword\":\"Background\",\"name\":\"\",\"steps\":[{\"name\":\"b\"}]},"
        + "{\"type\":\"scenario\",\"keyword\":\"Scenario\",\"name\":\"s\",\"status\":\"%s\",\"steps\":[%s]}]}]"
            .formatted(status, steps);
  }

  @ParameterizedTest
  @CsvSource({
    "passed, PASSED",
    "failed, FAILED",
    "skipped, SKIPPED",
    "untested, NOT_RUN",
    "error, ERRORED",
    "undefined, ERRORED",
  })
  void what_behave_says_of_a_scenario_counts(String status, TestOutcome outcome) {
    String steps = "{\"name\":\"x\",\"result\":{\"status\":\"undefined\",\"duration\":1}}";
    assertThat(Given.measured(scenario(status, steps)).tests())
        .extracting(TestCase::outcome)
        .containsExactly(outcome);
  }

  @Test
  void a_scenario_that_failed_says_which_step_it_was() {
    String steps = "{\"keyword\":\"Given\",\"name\":\"x\",\"result\":{\"status\":\"undefined\"}}";
    assertThat(Given.measured(scenario("failed", steps)).tests().get(0).failure())
        .hasValueSatisfying(f -> assertThat(f.message()).isEqualTo("undefined: Given x"));
  }

  @Test
  void features_without_scenarios_are_a_report_with_nothing_in_it() {
    Artifact artifact =
        Given.artifact(
            "[{\"id\":\"f\",\"keyword\":\"Feature\",\"name\":\"F\",\"uri\":\"a.feature\"}]");
    assertThat(artifact.format()).isEqualTo("cucumber-json");
    assertThat(Given.only(artifact).code()).isEqualTo("GB208");
  }

  private static String rspec(String examples, String summary) {
    return "{\"version\":\"3\",\"messages\":[\"LoadError\"],\"examples\":[%s],\"summary\":{%s},\"summary_line\":\"\"}"
        .formatted(examples, summary);
  }

  private static String example(String status) {
    return "{\"description\":\"b\",\"full_description\":\"A b\",\"status\":\"%s\",\"file_path\":\"./a_spec.rb\"}"
        .formatted(status);
  }

  @Test
  void an_example_of_rspec_is_known_by_its_file_and_its_full_description() {
    TestCase test = Given.measured(rspec(example("passed"), "\"example_count\":1")).tests().get(0);
    assertThat(test.key()).isEqualTo("a_spec.rb#A b");
    assertThat(test.suite()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource({"passed, PASSED", "failed, FAILED", "pending, SKIPPED", "odd, ERRORED"})
  void each_status_of_rspec_has_its_meaning(String status, TestOutcome outcome) {
    assertThat(Given.measured(rspec(example(status), "")).tests())
        .extracting(TestCase::outcome)
        .containsExactly(outcome);
  }

  @Test
  void what_failed_outside_of_the_examples_is_a_test_in_error() {
    Artifact artifact =
        Given.artifact(rspec("", "\"example_count\":0,\"errors_outside_of_examples_count\":2"));
    assertThat(artifact.tests()).isEqualTo(new TestTotals(2, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void a_failure_of_rspec_without_an_example_is_an_error() {
    Artifact artifact =
        Given.artifact(rspec(example("passed"), "\"example_count\":2,\"failure_count\":1"));
    assertThat(artifact.inDoubt()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"examples\":[],\"summary_line\":\"\"}",
        "{\"summary\":{},\"examples\":[{\"status\":\"passed\"}],\"summary_line\":\"\"}",
        "{\"summary\":{},\"examples\":[{\"full_description\":\"a\"}],\"summary_line\":\"\"}",
      })
  void what_is_no_whole_report_of_rspec_is_refused(String json) {
    assertThat(Given.artifact(json).readable()).isFalse();
  }

  private static String cucumber(String background, String place, String... statuses) {
    StringBuilder steps = new StringBuilder();
    for (String status : statuses) {
      steps.append(
          "%s{\"name\":\"x\",\"match\":{\"location\":\"%s\"},\"result\":{\"status\":\"%s\"}}"
              .formatted(steps.isEmpty() ? "" : ",", place, status));
    }
    return "[{\"uri\":\"a.feature\",\"keyword\":\"Feature\",\"name\":\"F\",\"elements\":[%s{\"type\":\"scenario\",\"name\":\"s\",\"steps\":[%s]}]}]"
        .formatted(background, steps);
  }

  @ParameterizedTest
  @CsvSource({
    "steps.rb:3, pending, undefined, SKIPPED",
    "steps.rb:3, undefined, skipped, ERRORED",
    "steps.rb:3, undefined, failed, FAILED",
    "steps.js:3, pending, undefined, ERRORED",
    "steps.js:3, failed, undefined, FAILED",
    "steps.js:3, passed, ambiguous, ERRORED",
  })
  void in_ruby_the_first_step_that_did_not_pass_decides_and_else_the_worst(
      String place, String first, String second, TestOutcome outcome) {
    assertThat(Given.measured(cucumber("", place, first, second)).tests())
        .extracting(TestCase::outcome)
        .containsExactly(outcome);
  }

  @Test
  void a_hook_that_fails_before_a_background_fails_the_scenario() {
    String background =
        "{\"type\":\"background\",\"before\":[{\"result\":{\"status\":\"failed\",\"error_message\":\"no\"}}],"
            + "\"steps\":[{\"name\":\"b\",\"result\":{\"status\":\"skipped\"}}]},";
    assertThat(Given.measured(cucumber(background, "steps.rb:3", "skipped")).tests())
        .extracting(TestCase::outcome)
        .containsExactly(TestOutcome.FAILED);
  }
}
