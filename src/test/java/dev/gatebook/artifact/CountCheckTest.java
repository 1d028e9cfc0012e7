package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountCheckTest {
  @Test
  void equal_counts_are_not_mentioned() {
    assertThat(
            Given.artifact(
                    "<testsuite tests='2' failures='1' errors='0' skipped='0'><testcase name='a'/>"
                        + "<testcase name='b'><failure/></testcase></testsuite>")
                .problems())
        .isEmpty();
  }

  @Test
  void counts_that_are_not_declared_are_not_missed() {
    assertThat(Given.artifact("<testsuite><testcase name='a'/></testsuite>").problems()).isEmpty();
  }

  @Test
  void more_declared_than_there_are_is_a_warning_with_both_numbers_and_the_place() {
    Problem problem =
        Given.problem(
            "<a/>"
                .replace(
                    "<a/>",
                    "<testsuites>\n <testsuite name='s' tests='5'><testcase name='a'/></testsuite></testsuites>"));
    assertThat(problem.code()).isEqualTo("GB210");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.message()).isEqualTo("suite 's' declares 5 tests, its cases are 1");
    assertThat(problem.at()).hasToString("reports/a.xml:2:2");
  }

  @Test
  void a_difference_of_an_inner_suite_is_not_said_again_of_the_outer_one() {
    assertThat(
            Given.artifact(
                    "<testsuites tests='5'><testsuite name='s' tests='5'><testcase name='a'/></testsuite>"
                        + "</testsuites>")
                .problems())
        .hasSize(1);
  }

  @Test
  void a_declared_failure_without_a_case_is_an_error_and_the_cases_still_count() {
    Artifact artifact =
        Given.artifact(
            "<testsuites errors='1'><testsuite><testcase name='a'/></testsuite></testsuites>");
    assertThat(artifact.readable()).isTrue();
    assertThat(artifact.tests().passed()).isEqualTo(1);
    assertThat(Given.only(artifact).code()).isEqualTo("GB211");
    assertThat(Given.only(artifact).isError()).isTrue();
  }

  @Test
  void a_difference_whose_cause_is_known_and_harmless_is_a_note_that_names_it() {
    Problem problem =
        Given.problem("<testsuite name='pytest' tests='3'><testcase name='a'/></testsuite>");
    assertThat(problem.severity()).isEqualTo(Severity.NOTE);
    assertThat(problem.mend()).contains("teardown");
  }

  @Test
  void of_many_differences_five_are_told_with_their_number() {
    String suites = "<testsuite tests='2'><testcase name='a'/></testsuite>".repeat(9);
    Artifact artifact = Given.artifact("<testsuites>" + suites + "</testsuites>");
    assertThat(artifact.problems()).filteredOn(p -> p.code().equals("GB210")).hasSize(5);
    assertThat(artifact.problems().get(0).message()).endsWith("(9 such places in this file)");
  }

  @Test
  void a_count_that_is_no_number_is_taken_as_not_declared() {
    assertThat(
            Given.artifact("<testsuite tests='many'><testcase name='a'/></testsuite>").problems())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<testsuites package='stylelint.rules'>",
        "<testsuites><testsuite package='stylelint.rules' name='a.css'/>",
        "<testsuites><testsuite name='cpplint'/>",
        "<testsuites><testsuite name='Chrome_puppeteer_/a.test.js'><properties>"
            + "<property name='test.fileName' value='a.test.js'/></properties></testsuite>",
      })
  void a_tool_that_counts_more_failures_excuses_none_that_are_lost(String around) {
    String lost = "<testsuite name='unit' tests='5' failures='5'><testcase name='a'/></testsuite>";

    assertThat(Given.artifact(around + lost + "</testsuites>").problems())
        .anyMatch(problem -> problem.code().equals("GB211"));
  }
}
