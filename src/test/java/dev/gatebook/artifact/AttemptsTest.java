package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttemptsTest {
  private static final String PASS = "<testcase classname='p' name='A'/>";
  private static final String FAIL =
      "<testcase classname='p' name='A'><failure message='why'/></testcase>";

  @ParameterizedTest
  @CsvSource({"FP, FLAKY", "FFP, FLAKY", "FF, FAILED", "PP, PASSED", "PF, FAILED", "FPP, FLAKY"})
  void runs_of_one_test_of_go_are_one_test(String runs, TestOutcome outcome) {
    Measured measured = Given.measured(go(runs));
    assertThat(measured.tests()).singleElement().extracting(TestCase::outcome).isEqualTo(outcome);
    assertThat(measured.tests().get(0).key()).isEqualTo("p#A");
  }

  @Test
  void a_flaky_test_keeps_why_it_failed_first() {
    assertThat(Given.measured(go("FP")).tests().get(0).failure().orElseThrow().message())
        .isEqualTo("why");
  }

  @Test
  void runs_are_counted_against_the_declared_ones_before_they_are_one() {
    String declared = go("FP").replace("<testsuite ", "<testsuite tests='2' failures='1' ");
    assertThat(Given.artifact(declared).problems()).isEmpty();
  }

  @Test
  void equal_tests_of_other_tools_are_no_attempts() {
    Artifact artifact = Given.artifact("<testsuite name='s'>" + FAIL + PASS + "</testsuite>");
    assertThat(artifact.tests().total()).isEqualTo(2);
    assertThat(artifact.tests().flaky()).isZero();
    assertThat(Given.only(artifact).code()).isEqualTo("GB213");
  }

  private static String go(String runs) {
    String cases =
        runs.chars().mapToObj(run -> run == 'P' ? PASS : FAIL).collect(Collectors.joining());
    return "<testsuites><testsuite name='p'><properties><property name='go.version' value='go1'/>"
        + "</properties>"
        + cases
        + "</testsuite></testsuites>";
  }
}
