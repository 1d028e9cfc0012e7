package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DotNetTest {
  private static final String TRX =
      "<TestRun xmlns='http://microsoft.com/schemas/VisualStudio/TeamTest/2010'><Results>%s</Results>%s</TestRun>";

  @ParameterizedTest
  @CsvSource({
    "outcome='Passed', PASSED",
    "outcome='Failed', FAILED",
    "outcome='Error', ERRORED",
    "outcome='Timeout', ERRORED",
    "outcome='Aborted', ERRORED",
    "outcome='InProgress', ERRORED",
    "outcome='NotExecuted', SKIPPED",
    "outcome='Inconclusive', SKIPPED",
    "outcome='NotRunnable', NOT_RUN",
    "'', NOT_RUN",
    "outcome='Perhaps', ERRORED",
  })
  void each_outcome_of_trx_has_its_meaning(String attribute, TestOutcome outcome) {
    String result = "<UnitTestResult testId='1' testName='a' " + attribute + "/>";
    assertThat(only(TRX.formatted(result, "")).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_name_of_trx_loses_the_class_and_keeps_the_parameters_apart() {
    String definitions =
        "<TestDefinitions><UnitTest id='1'><TestMethod className='Shop.Cart, Shop, Version=1.0'/></UnitTest></TestDefinitions>";
    String result =
        "<UnitTestResult testId='1' testName='Shop.Cart.Adds(n: 1.5)' outcome='Passed' duration='1.02:03:04.5'/>";
    Measured measured = Given.measured(TRX.formatted(result, definitions));
    TestCase test = measured.tests().get(0);
    assertThat(test.className()).isEqualTo("Shop.Cart");
    assertThat(test.name()).isEqualTo("Adds");
    assertThat(test.parameters()).isEqualTo("(n: 1.5)");
    assertThat(measured.artifacts().get(0).problems())
        .extracting(problem -> problem.code())
        .containsExactly("GB215");
  }

  @Test
  void rows_of_a_test_are_no_tests_and_give_it_their_failure() {
    String row =
        "<UnitTestResult testId='1' testName='a (2)' outcome='Failed'><Output><ErrorInfo><Message>no</Message></ErrorInfo></Output></UnitTestResult>";
    String result =
        "<UnitTestResult testId='1' testName='a' outcome='Failed'><InnerResults>"
            + row
            + row
            + "</InnerResults></UnitTestResult>";
    TestCase test = only(TRX.formatted(result, ""));
    assertThat(test.failure().orElseThrow().message()).isEqualTo("no");
  }

  @Test
  void a_run_that_was_aborted_is_in_doubt_though_all_its_tests_passed() {
    String result = "<UnitTestResult testId='1' testName='a' outcome='Passed'/>";
    Artifact artifact = Given.artifact(TRX.formatted(result, "<ResultSummary outcome='Aborted'/>"));
    assertThat(artifact.inDoubt()).isTrue();
    assertThat(artifact.tests().passed()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"Failed, false", "Passed, true"})
  void an_exit_code_that_says_that_tests_failed_is_no_news_where_they_did(
      String outcome, boolean doubt) {
    String result = "<UnitTestResult testId='1' testName='a' outcome='" + outcome + "'/>";
    String summary =
        "<ResultSummary outcome='Failed'><RunInfos><RunInfo outcome='Error'><Text>Exit code indicates"
            + " failure: '2'. Please refer to the documentation.</Text></RunInfo></RunInfos></ResultSummary>";
    assertThat(Given.artifact(TRX.formatted(result, summary)).inDoubt()).isEqualTo(doubt);
  }

  @Test
  void a_declared_failure_without_a_result_is_an_error() {
    String summary =
        "<ResultSummary outcome='Failed'><Counters total='1' failed='1'/></ResultSummary>";
    String result = "<UnitTestResult testId='1' testName='a' outcome='Passed'/>";
    assertThat(Given.artifact(TRX.formatted(result, summary)).inDoubt()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "result='Passed', PASSED",
    "result='Warning', PASSED",
    "result='Failed', FAILED",
    "result='Failed' label='Error', ERRORED",
    "result='Failed' label='Invalid', ERRORED",
    "result='Failed' label='Test exceeded Timeout value 1ms.', FAILED",
    "result='Failed:Error', ERRORED",
    "result='Skipped' label='Ignored', SKIPPED",
    "result='Inconclusive', SKIPPED",
    "result='', NOT_RUN",
    "result='Odd', ERRORED",
  })
  void each_result_of_nunit_3_has_its_meaning(String attributes, TestOutcome outcome) {
    String xml =
        "<test-run><test-suite><test-case name='a' fullname='S.a' "
            + attributes
            + "/></test-suite></test-run>";
    assertThat(only(xml).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"TearDown, 1, true", "SetUp, 1, true", "Child, 0, false", "Parent, 0, false"})
  void a_suite_of_nunit_that_fails_by_itself_is_said(String site, int problems, boolean doubt) {
    String xml =
        "<test-run><test-suite name='S' result='Failed' site='"
            + site
            + "'><test-case name='a' result='Passed'/></test-suite></test-run>";
    Artifact artifact = Given.artifact(xml);
    assertThat(artifact.problems()).hasSize(problems);
    assertThat(artifact.inDoubt()).isEqualTo(doubt);
  }

  @ParameterizedTest
  @CsvSource({
    "executed='True' result='Success', PASSED",
    "executed='True' result='Failure', FAILED",
    "executed='True' result='Error', ERRORED",
    "executed='True' result='Inconclusive', SKIPPED",
    "executed='False' result='Success', SKIPPED",
    "executed='False' result='NotRunnable', NOT_RUN",
    "executed='True' success='True', PASSED",
    "executed='True' success='False', FAILED",
    "executed='True' result='Perhaps', ERRORED",
  })
  void what_nunit_2_did_not_execute_is_skipped_whatever_its_result(
      String attributes, TestOutcome outcome) {
    assertThat(only(nunit2("<test-case name='S.a' " + attributes + "/>")).outcome())
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shop.Cart.Adds|Shop.Cart|Adds|''",
        "Shop.Cart.Adds(1.5,\"a.b(\")|Shop.Cart|Adds|(1.5,\"a.b(\")",
        "Shop.Cart(1).Adds|Shop.Cart(1)|Adds|''",
        "Adds|''|Adds|''",
      })
  void the_class_of_nunit_2_ends_before_the_last_point_outside_of_brackets(
      String written, String className, String name, String parameters) {
    String escaped = written.replace("\"", "&quot;");
    TestCase test = only(nunit2("<test-case name='" + escaped + "' result='Success'/>"));
    assertThat(test.className()).isEqualTo(className);
    assertThat(test.name()).isEqualTo(name);
    assertThat(test.parameters()).isEqualTo(parameters);
  }

  @Test
  void errors_of_an_assembly_of_xunit_are_said_and_are_no_tests() {
    String error =
        "<errors><error type='assembly-cleanup'><failure><message>gone</message></failure></error></errors>";
    Artifact artifact =
        Given.artifact(
            "<assemblies><assembly name='a.dll' total='1' failed='0' errors='1'>"
                + error
                + "<collection><test name='T.a' type='T' result='Pass'/></collection></assembly></assemblies>");
    assertThat(Given.only(artifact).code()).isEqualTo("GB211");
    assertThat(Given.only(artifact).message()).contains("assembly-cleanup").contains("gone");
    assertThat(artifact.tests().total()).isEqualTo(1);
  }

  @Test
  void errors_that_an_assembly_of_xunit_only_declares_are_said_too() {
    String xml =
        "<assemblies><assembly errors='2'><collection><test name='a' result='Pass'/></collection></assembly></assemblies>";
    assertThat(Given.problem(xml).message()).contains("2 steps");
  }

  @Test
  void a_case_of_nunit_2_without_a_verdict_failed_when_a_failure_is_in_it() {
    String failure = "<failure><message>no</message></failure>";
    assertThat(only(nunit2("<test-case name='S.a' executed='True'/>")).outcome())
        .isEqualTo(TestOutcome.PASSED);
    TestCase failed =
        only(nunit2("<test-case name='S.a' executed='True'>" + failure + "</test-case>"));
    assertThat(failed.outcome()).isEqualTo(TestOutcome.FAILED);
    assertThat(failed.failure().orElseThrow().message()).isEqualTo("no");
  }

  private static String nunit2(String cases) {
    return "<test-results><test-suite name='S'><results>"
        + cases
        + "</results></test-suite></test-results>";
  }

  private static TestCase only(String xml) {
    assertThat(Given.measured(xml).tests()).hasSize(1);
    return Given.measured(xml).tests().get(0);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, false", "0, false"})
  void the_total_of_nunit_2_holds_what_was_not_run_or_does_not(int total, boolean fits) {
    String cases =
        "<test-case name='A.a' executed='True' result='Success'/><test-case name='A.b' executed='False' result='Ignored'/>";
    Artifact artifact =
        Given.artifact(
            "<test-results total='%d' not-run='1'><test-suite name='A'><results>%s</results></test-suite></test-results>"
                .formatted(total, cases));
    assertThat(artifact.tests().total()).isEqualTo(2);
    assertThat(artifact.problems().isEmpty()).isEqualTo(fits);
  }
}
