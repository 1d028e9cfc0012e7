package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeclinedJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"1\",\"path\":\"a.story\",\"beforeSystemStorySteps\":[]}|JBehave|JUnit",
        "{\"className\":\"A\",\"scenarios\":[{\"testMethodName\":\"a\"}]}|JGiven|JUnit",
        "{\"efficiency\":1,\"totalTime\":2,\"threads\":1}|Karate|outputJunitXml",
        "{\"comments\":[{\"file\":\"a.sh\",\"endLine\":2}]}|ShellCheck|checkstyle",
        "{\"metadata\":{\"rubocop_version\":\"1\"},\"files\":[]}|RuboCop|junit",
        "{\"stats\":{\"passes\":1,\"suites\":1,\"passPercent\":1},\"results\":[]}|Mochawesome|json",
        "[{\"SuitePath\":\"/a\",\"SpecReports\":[]}]|Ginkgo|junit",
        "{\"startTime\":\"x\",\"userAgents\":[],\"fixtures\":[]}|TestCafe|xunit",
        "{\"pytest_version\":\"8\",\"$report_type\":\"SessionStart\"}|pytest-reportlog|junitxml",
        "{\"id\":\"Criterion v2\",\"test_suites\":[]}|Criterion|xml",
        "{\"devices\":[],\"reportCreatedOn\":\"2026\",\"tests\":[]}|Unreal|JUnit",
        "{\"result\":{\"summary\":{\"testRunId\":\"7\"},\"tests\":[]}}|Salesforce|junit",
        "{\"collection\":{},\"run\":{\"executions\":[]}}|Newman|junit",
        "{\"tests\":3,\"failures\":1,\"testsuites\":[]}|GoogleTest|--gtest_output=xml",
        "{ \"type\": \"suite\", \"event\": \"started\" }|cargo test|nextest",
        "{\"type\":\"Metric\",\"data\":{},\"metric\":\"vus\"}|k6|--summary-export",
        "[{\"type\":\"error\",\"message-id\":\"E0001\"}]|Pylint|SARIF",
        "{\"source_files\":[{\"coverage\":[1]}]}|Coveralls|LCOV",
        "{\"spdxVersion\":\"SPDX-2.3\"}|SPDX|CycloneDX"
      })
  void a_known_kind_is_declined_by_its_name_with_the_way_out(
      String json, String format, String mend) {
    Problem problem = Given.problem(json);
    assertThat(problem.code()).isEqualTo("GB204");
    assertThat(problem.message()).contains(format);
    assertThat(problem.mend()).contains(mend);
  }

  @Test
  void other_json_is_of_no_known_format() {
    assertThat(Given.problem("{\"name\":\"shop\",\"version\":\"1.0.0\"}").code())
        .isEqualTo("GB203");
    assertThat(Given.problem("[1, 2]").code()).isEqualTo("GB203");
  }

  @Test
  void a_container_of_allure_is_noted_and_hides_nothing() {
    Artifact artifact = Given.artifact("{\"uuid\":\"1\",\"children\":[\"2\"],\"befores\":[]}");
    assertThat(artifact.readable()).isTrue();
    assertThat(Given.only(artifact).isError()).isFalse();
  }

  @Test
  void errors_of_allure_outside_of_tests_are_not_passed_over() {
    String json = "{\"attachments\":[],\"errors\":[{\"message\":\"no\",\"trace\":\"at a\"}]}";
    assertThat(Given.artifact(json).readable()).isFalse();
    assertThat(Given.problem(json).message()).contains("errors of Allure");
  }
}
