package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JvmReportsTest {
  private static final String TESTNG =
      "<testng-results><suite name='s'><test name='t'><class name='C'>%s</class></test></suite></testng-results>";
  private static final String EVENTS =
      "<e:events xmlns:e='https://schemas.opentest4j.org/reporting/events/0.1.0'>%s</e:events>";

  @Test
  void a_method_that_sets_up_is_no_test_and_its_failure_is_said() {
    String xml =
        "<test-method is-config='true' name='open' status='%s'/><test-method name='a' status='PASS'/>";
    assertThat(Given.artifact(TESTNG.formatted(xml.formatted("PASS"))).problems()).isEmpty();
    Artifact failed = Given.artifact(TESTNG.formatted(xml.formatted("FAIL")));
    assertThat(failed.inDoubt()).isTrue();
    assertThat(failed.tests().total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"PASS, FLAKY", "FAIL, FAILED", "SKIP, SKIPPED"})
  void a_row_that_was_retried_is_an_attempt_of_the_next_one(String last, TestOutcome outcome) {
    String rows =
        "<test-method name='a' status='SKIP' retried='true'><exception class='E'><message>first</message></exception></test-method>"
            + "<test-method name='a' status='"
            + last
            + "'/>";
    List<TestCase> tests = Given.measured(TESTNG.formatted(rows)).tests();
    assertThat(tests).hasSize(1);
    assertThat(tests.get(0).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_test_that_was_to_be_retried_and_was_not_has_failed() {
    String row = "<test-method name='a' status='SKIP' retried='true'/>";
    assertThat(Given.measured(TESTNG.formatted(row)).tests())
        .extracting(TestCase::outcome)
        .containsExactly(TestOutcome.FAILED);
  }

  @Test
  void an_unknown_status_is_an_error_and_said() {
    Artifact artifact = Given.artifact(TESTNG.formatted("<test-method name='a' status='MAYBE'/>"));
    assertThat(Given.only(artifact).code()).isEqualTo("GB225");
    assertThat(artifact.tests().errors()).isEqualTo(1);
  }

  @Test
  void a_failure_that_testng_only_declares_is_an_error() {
    String xml =
        "<testng-results passed='1' failed='1' skipped='0'><suite><test><class name='C'><test-method name='a' status='PASS'/></class></test></suite></testng-results>";
    assertThat(Given.artifact(xml).inDoubt()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SUCCESSFUL, PASSED",
    "FAILED, FAILED",
    "ERRORED, ERRORED",
    "ABORTED, SKIPPED",
    "SKIPPED, SKIPPED",
    "OTHER, ERRORED",
  })
  void each_status_of_open_test_reporting_has_its_meaning(String status, TestOutcome outcome) {
    String xml = started(1, "a", "") + finished(1, status);
    assertThat(Given.measured(EVENTS.formatted(xml)).tests())
        .extracting(TestCase::outcome)
        .containsExactly(outcome);
  }

  @Test
  void what_holds_others_is_no_test_where_the_report_does_not_say() {
    String xml =
        started(1, "cart", "")
            + started(2, "adds", "parentId='1'")
            + finished(2, "SUCCESSFUL")
            + finished(1, "SUCCESSFUL");
    assertThat(Given.measured(EVENTS.formatted(xml)).tests())
        .extracting(TestCase::key)
        .containsExactly("cart#adds");
  }

  @Test
  void a_suite_that_holds_nothing_is_no_test_where_others_hold_some() {
    String nested =
        started(1, "empty", "")
            + started(2, "cart", "")
            + started(3, "adds", "parentId='2'")
            + finished(3, "SUCCESSFUL")
            + finished(2, "SUCCESSFUL");
    String empty = nested + finished(1, "SUCCESSFUL");
    assertThat(Given.measured(EVENTS.formatted(empty)).tests()).hasSize(1);
    assertThat(Given.artifact(EVENTS.formatted(nested + finished(1, "FAILED"))).inDoubt()).isTrue();
  }

  @Test
  void a_class_without_tests_is_no_test() {
    String source = "<sources><x:classSource xmlns:x='u' className='A'/></sources>";
    String xml =
        started(1, "suite", "")
            + started(2, "A", "parentId='1'").replace("/>", ">" + source + "</e:started>")
            + finished(2, "SUCCESSFUL")
            + finished(1, "SUCCESSFUL");
    assertThat(Given.artifact(EVENTS.formatted(xml)).tests().total()).isZero();
  }

  @Test
  void a_container_that_fails_for_a_test_in_it_is_not_said_again() {
    String xml =
        started(1, "cart", "")
            + started(2, "adds", "parentId='1'")
            + finished(2, "FAILED")
            + finished(1, "FAILED");
    assertThat(Given.artifact(EVENTS.formatted(xml)).problems()).isEmpty();
  }

  @Test
  void what_never_finished_is_an_error_and_the_run_in_doubt() {
    Artifact artifact = Given.artifact(EVENTS.formatted(started(1, "a", "")));
    assertThat(artifact.tests().errors()).isEqualTo(1);
    assertThat(artifact.inDoubt()).isTrue();
  }

  @Test
  void an_event_that_finishes_what_never_started_is_refused_with_its_place() {
    Artifact artifact = Given.artifact(EVENTS.formatted("\n" + finished(7, "SUCCESSFUL")));
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).at().line()).isEqualTo(2);
  }

  @Test
  void events_of_something_else_are_not_taken_for_tests() {
    assertThat(Given.problem("<events><started id='1'/></events>").code()).isEqualTo("GB203");
  }

  private static String started(int id, String name, String more) {
    return "<e:started id='"
        + id
        + "' name='"
        + name
        + "' time='2026-03-01T10:00:00Z' "
        + more
        + "/>";
  }

  private static String finished(int id, String status) {
    return "<e:finished id='"
        + id
        + "' time='2026-03-01T10:00:01Z'><result status='"
        + status
        + "'/></e:finished>";
  }
}
