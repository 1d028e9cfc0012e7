package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reports of tests in JSON and in lines say of a single test, and what is wrong there. */
final class JsonTestsTest {
  private static String ctrf(String tests, String summary) {
    return "{\"results\":{\"tool\":{\"name\":\"t\"},\"summary\":{%s},\"tests\":[%s]}}"
        .formatted(summary, tests);
  }

  private static TestCase only(String content) {
    List<TestCase> tests = Given.measured(content).tests();
    assertThat(tests).hasSize(1);
    return tests.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "passed,,PASSED",
    "failed,,FAILED",
    "skipped,,SKIPPED",
    "pending,,SKIPPED",
    "other,todo,NOT_RUN",
    "other,timedOut,ERRORED",
    "passed,failed,EXPECTED_FAILURE"
  })
  void each_status_of_ctrf_has_its_meaning(String status, String raw, TestOutcome outcome) {
    String rest = raw == null ? "" : ",\"rawStatus\":\"" + raw + "\"";
    String test = "{\"name\":\"a\",\"status\":\"" + status + "\"" + rest + "}";
    assertThat(only(ctrf(test, "")).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_status_that_ctrf_does_not_know_refuses_the_file_with_its_place() {
    Problem problem = Given.problem(ctrf("{\"name\":\"a\",\n\"status\":\"green\"}", ""));
    assertThat(problem.code()).isEqualTo("GB205");
    assertThat(problem.at().line()).isEqualTo(2);
  }

  @Test
  void a_declared_failure_without_a_test_is_an_error() {
    Artifact artifact =
        Given.artifact(ctrf("{\"name\":\"a\",\"status\":\"passed\"}", "\"tests\":2,\"failed\":1"));
    assertThat(artifact.problems()).extracting(Problem::code).containsExactly("GB210", "GB211");
    assertThat(artifact.inDoubt()).isTrue();
  }

  @Test
  void the_colours_of_a_terminal_are_taken_out_of_names_and_messages() {
    String test =
        "{\"name\":\"\\u001b[1ma\\u001b[22m\",\"status\":\"failed\","
            + "\"message\":\"\\u001b[31mno\\u001b[39m\\u0000\"}";
    TestCase red = only(ctrf(test, ""));
    assertThat(red.name()).isEqualTo("a");
    assertThat(red.failure().orElseThrow().message()).isEqualTo("no");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"results\":{\"tool\":{},\"summary\":{},\"tests\":{}}}",
        "{\"results\":{\"tool\":{},\"summary\":{},\"tests\":[1]}}",
        "{\"results\":{\"tool\":{},\"summary\":{}}}",
        "{\"results\":{\"tool\":{},\"summary\":{},\"tests\":[],\"tests\":[]}}",
        "{\"results\":{\"tool\":{},\"summary\":{},\"tests\":[]}} x",
        "{\"numTotalTests\":1}",
        "{\"numTotalTests\":1,\"testResults\":[{\"status\":\"passed\"}]}",
        "{\"stats\":{\"suites\":1,\"passes\":1},\"passes\":[]}",
        "{\"config\":{\"rootDir\":\"/a\",\"forbidOnly\":false}}",
        "[{\"elements\":7,\"keyword\":\"Feature\"}]"
      })
  void what_does_not_have_the_shape_of_its_format_is_refused(String json) {
    Artifact artifact = Given.artifact(json);
    assertThat(artifact.readable()).as(json).isFalse();
    assertThat(artifact.format()).isNotEqualTo("unknown");
  }

  @Test
  void nesting_without_end_is_refused_and_not_followed() {
    String deep = "{\"results\":{\"tool\":" + "[".repeat(100_000);
    assertThat(Given.artifact("{\"x\":\"CTRF\"," + deep.substring(1)).readable()).isFalse();
  }

  private static String go(String action, String test) {
    String name = test.isEmpty() ? "" : ",\"Test\":\"" + test + "\"";
    return "{\"Action\":\"" + action + "\",\"Package\":\"p\"" + name + "}\n";
  }

  @Test
  void a_file_that_jest_could_not_load_counts_once_also_where_it_is_listed_as_a_test() {
    String json =
        """
        {"numTotalTests":0,"numFailedTests":0,"numRuntimeErrorTestSuites":1,"testResults":[
        {"name":"a.test.js","status":"failed","message":"no module","assertionResults":[
        {"ancestorTitles":[],"failureMessages":["no module"],"status":"error"}]}]}
        """;
    Measured measured = Given.measured(json);
    assertThat(measured.totals().errors()).isOne();
    assertThat(measured.totals().total()).isOne();
    assertThat(measured.tests().get(0).name()).isEqualTo("(suite)");
    assertThat(measured.artifacts().get(0).problems()).isEmpty();
  }

  @Test
  void a_test_of_go_that_failed_and_passed_in_a_later_run_of_its_package_is_flaky() {
    String first = go("run", "TestA") + go("fail", "TestA") + go("fail", "");
    String second = go("run", "TestA") + go("pass", "TestA") + go("pass", "");
    assertThat(only(first + second).outcome()).isEqualTo(TestOutcome.FLAKY);
    assertThat(only(second + first).outcome()).isEqualTo(TestOutcome.FAILED);
  }

  @Test
  void a_test_of_go_that_does_not_end_is_an_error() {
    assertThat(only(go("run", "TestA") + go("fail", "")).outcome()).isEqualTo(TestOutcome.ERRORED);
  }

  @Test
  void a_package_of_go_that_does_not_end_is_a_file_that_is_cut() {
    assertThat(Given.problem(go("run", "TestA") + go("pass", "TestA")).message())
        .contains("before it is complete");
  }

  @Test
  void a_package_that_newer_go_cannot_build_is_an_error_with_what_the_compiler_says() {
    String events =
        "{\"ImportPath\":\"p [p.test]\",\"Action\":\"build-output\",\"Output\":\"a.go:1: no\\n\"}\n"
            + "{\"ImportPath\":\"p [p.test]\",\"Action\":\"build-fail\"}\n"
            + go("start", "")
            + go("fail", "");
    TestCase built = only(events);
    assertThat(built.outcome()).isEqualTo(TestOutcome.ERRORED);
    assertThat(built.failure().orElseThrow().message()).contains("a.go:1: no");
  }

  @Test
  void benchmarks_of_go_are_no_tests() {
    Measured measured =
        Given.measured(
            go("run", "BenchmarkA")
                + go("output", "BenchmarkA")
                + go("run", "TestA")
                + go("pass", "TestA")
                + go("pass", ""));
    assertThat(measured.tests()).extracting(TestCase::name).containsExactly("TestA");
  }

  @ParameterizedTest
  @CsvSource({
    "ok 1 - a,PASSED",
    "not ok 1 - a,FAILED",
    "ok 1 - a # SKIP no disk,SKIPPED",
    "ok 1 - a # skip,SKIPPED",
    "not ok 1 - a # TODO later,KNOWN_FAILURE",
    "ok 1 - a # TODO,SKIPPED",
    "ok 1 - a # SKIP # time=0.001s,SKIPPED",
    "ok 1 - a # time=5ms # SKIP no disk,SKIPPED",
    "not ok 1 - a # time=5ms # TODO,KNOWN_FAILURE",
    "not ok 1 - a # time=5ms,FAILED",
    "not ok 1 - does not # skip it,SKIPPED",
    "not ok 1 - C# skip it,FAILED",
    "not ok 1 - a # time = 5ms # TODO,KNOWN_FAILURE",
    "ok 1\t# SKIP later,SKIPPED",
    "not ok\t1\ta,FAILED",
    "ok - a,PASSED",
    "not ok,FAILED"
  })
  void each_point_of_tap_has_its_meaning(String point, TestOutcome outcome) {
    assertThat(only("1..1\n" + point + "\n").outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1..3~ok 1 - a~|GB230",
        "TAP version 13~ok 1 - a~Bail out! no disk~|GB230",
        "1..1~ok 1 - a~ok 2 - b~|GB210",
        "ok 1 - a~|GB205",
        "1..1~ok 1 - a|GB205",
        "1..0 # SKIP nothing here~|GB208"
      })
  void what_is_wrong_with_a_stream_of_tap_is_said(String stream, String code) {
    assertThat(Given.artifact(stream.replace('~', '\n')).problems())
        .extracting(Problem::code)
        .contains(code);
  }

  @Test
  void a_suite_that_failed_by_itself_counts_beside_its_tests() {
    String stream = "1..1\n# Subtest: s\n    ok 1 - a\n    1..1\nnot ok 1 - s\n";
    assertThat(Given.measured(stream).tests())
        .extracting(test -> test.name() + " " + test.outcome().key())
        .containsExactlyInAnyOrder("a passed", "s failed");
  }

  private static SourceFile allure(String uuid, String status, long stop) {
    String json =
        "{\"uuid\":\"%s\",\"historyId\":\"h\",\"name\":\"a\",\"status\":\"%s\",\"stop\":%d}";
    return SourceFile.of(
        uuid + "-result.json", json.formatted(uuid, status, stop).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"passed,failed,FLAKY", "failed,passed,FAILED", "passed,passed,PASSED"})
  void the_last_try_of_allure_counts_in_whatever_order_the_files_are(
      String last, String first, TestOutcome outcome) {
    Measured measured = Artifacts.read(List.of(allure("1", last, 2000), allure("2", first, 1000)));
    assertThat(measured.tests()).extracting(TestCase::outcome).containsExactly(outcome);
    assertThat(measured.artifacts()).extracting(a -> a.tests().total()).containsExactly(1L, 0L);
  }

  @Test
  void steps_of_a_background_count_for_the_scenario_behind_them() {
    String json =
        "[{\"uri\":\"a.feature\",\"keyword\":\"Feature\",\"name\":\"F\",\"elements\":["
            + "{\"type\":\"background\",\"keyword\":\"Background\",\"steps\":["
            + "{\"name\":\"x\",\"result\":{\"status\":\"failed\",\"error_message\":\"no\"}}]},"
            + "{\"type\":\"scenario\",\"name\":\"s\",\"steps\":["
            + "{\"name\":\"y\",\"result\":{\"status\":\"skipped\"}}]}]}]";
    TestCase scenario = only(json);
    assertThat(scenario.outcome()).isEqualTo(TestOutcome.FAILED);
    assertThat(scenario.failure().orElseThrow().message()).isEqualTo("no");
  }

  @Test
  void behave_writes_seconds_and_cucumber_nanoseconds() {
    String step = "\"steps\":[{\"name\":\"y\",\"result\":{\"status\":\"passed\",\"duration\":%s}}]";
    String element = "{\"type\":\"scenario\",\"keyword\":\"S\",\"name\":\"s\"," + step + "}";
    String behave =
        "[{\"location\":\"a.feature:1\",\"name\":\"F\",\"elements\":[" + element + "]}]";
    String cucumber = "[{\"uri\":\"a.feature\",\"name\":\"F\",\"elements\":[" + element + "]}]";
    assertThat(only(behave.formatted("0.25")).durationMillis()).contains(250L);
    assertThat(only(cucumber.formatted("250000000")).durationMillis()).contains(250L);
  }

  @Test
  void a_report_of_playwright_without_settings_is_known_by_its_specs() {
    String report =
        "{\"config\":{},\"suites\":[{\"title\":\"a.ts\",\"specs\":[{\"title\":\"adds\",\"file\":\"a.ts\","
            + "\"tests\":[{\"status\":\"unexpected\",\"expectedStatus\":\"passed\",\"results\":[]}]}]}]}";
    assertThat(only(report).outcome()).isEqualTo(TestOutcome.FAILED);
  }
}
