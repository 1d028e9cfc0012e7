package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JUnitCaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<testcase name='a'/>|PASSED",
        "<testcase name='a'><failure/></testcase>|FAILED",
        "<testcase name='a'><error/></testcase>|ERRORED",
        "<testcase name='a'><skipped/></testcase>|SKIPPED",
        "<testcase name='a'><aborted message='no network'/></testcase>|SKIPPED",
        "<testcase name='a'><aborted/><failure/></testcase>|FAILED",
        "<testcase name='a' status='inconclusive'/>|SKIPPED",
        "<testcase name='a' status='untested'/>|NOT_RUN",
        "<testcase name='a' result='Cancelled'/>|NOT_RUN",
        "<testcase name='a'><skipped/><failure/></testcase>|FAILED",
        "<testcase name='a'><failure/><skipped/></testcase>|FAILED",
        "<testcase name='a'><failure/><error/></testcase>|ERRORED",
        "<testcase name='a'><skipped type='pytest.xfail'/></testcase>|KNOWN_FAILURE",
        "<testcase name='a'><skipped type='pytest.xfail'/><error/></testcase>|ERRORED",
        "<testcase name='a'><flakyFailure/></testcase>|FLAKY",
        "<testcase name='a'><flakyError/></testcase>|FLAKY",
        "<testcase name='a'><failure/><rerunFailure/><rerunFailure/></testcase>|FAILED",
        "<testcase name='a'><rerunFailure/></testcase>|FAILED",
        "<testcase name='a' status='disabled'/>|SKIPPED",
        "<testcase name='a' status='notrun' result='suppressed'/>|NOT_RUN",
        "<testcase name='a' status='run' result='completed'/>|PASSED",
        "<testcase name='a' status='disabled'><failure/></testcase>|FAILED",
        "<testcase name='a' status='failed'/>|FAILED",
        "<testcase name='a' status='error'><failure/></testcase>|FAILED",
        "<testcase name='a' status='failed'><error/></testcase>|ERRORED",
        "<testcase name='a' status='error'><skipped/></testcase>|ERRORED",
        "<testcase name='a' status='timeout'/>|ERRORED",
        "<testcase name='a'><system-out>failure</system-out></testcase>|PASSED",
      })
  void the_worst_that_is_said_of_a_case_is_its_outcome(String testcase, TestOutcome outcome) {
    assertThat(Given.test(testcase).outcome()).isEqualTo(outcome);
  }

  @Test
  void the_message_of_a_trace_of_python_is_the_line_behind_its_last_frames() {
    String trace =
        """
        Traceback (most recent call last):
          File "shop.py", line 4, in read
            open(name)
        OSError: no file

        During handling of the above exception, another exception occurred:

        Traceback (most recent call last):
          File "test_shop.py", line 9, in test_lists

            self.assertEqual([1], [2])
        AssertionError: Lists differ: [1] != [2]

        First differing element 0:
        1
        """;
    TestCase test = Given.test("<testcase name='a'><failure>" + trace + "</failure></testcase>");
    assertThat(test.failure().orElseThrow().message())
        .isEqualTo("AssertionError: Lists differ: [1] != [2]");
  }

  @Test
  void the_class_is_that_of_the_case_and_not_the_suite_around_it() {
    TestCase test = Given.test("<testcase name='a' classname='shop.CartTest$Empty'/>");
    assertThat(test.className()).isEqualTo("shop.CartTest$Empty");
    assertThat(test.suite()).isEqualTo("shop.CartTest");
    assertThat(test.key()).isEqualTo("shop.CartTest$Empty#a");
  }

  @Test
  void a_case_without_a_class_is_known_by_its_suite() {
    assertThat(Given.test("<testcase name='a'/>").key()).isEqualTo("shop.CartTest#a");
  }

  @Test
  void a_duration_that_is_not_reported_is_absent_and_not_zero() {
    assertThat(Given.test("<testcase name='a'/>").durationMillis()).isEmpty();
    assertThat(Given.test("<testcase name='a' time=''/>").durationMillis()).isEmpty();
    assertThat(Given.test("<testcase name='a' time='0'/>").durationMillis()).contains(0L);
  }

  @Test
  void a_duration_beyond_a_day_is_not_taken_and_said() {
    Artifact artifact = Given.artifact(Given.suite("<testcase name='a' time='90000000'/>"));
    assertThat(artifact.tests().durationMillis()).isZero();
    assertThat(Given.only(artifact).code()).isEqualTo("GB215");
    assertThat(Given.only(artifact).message()).contains("'90000000'");
  }

  @Test
  void properties_of_a_case_are_tags_and_those_of_a_suite_are_not_told() {
    Measured measured =
        Given.measured(
            Given.suite(
                "<properties><property name='TOKEN' value='hush'/></properties><testcase name='a'>"
                    + "<properties><property name='req' value='R1'/><property name='req'>R2</property>"
                    + "</properties></testcase>"));
    assertThat(measured.tests().get(0).tags()).containsExactly("req=R1", "req=R2");
    assertThat(measured.toString()).doesNotContain("hush");
  }

  @Test
  void output_of_a_test_is_not_kept() {
    String output = "<system-out>loud</system-out><system-err><![CDATA[louder]]></system-err>";
    Measured measured =
        Given.measured(
            Given.suite(
                "<testcase name='a'><failure>x</failure>" + output + "</testcase>" + output));
    assertThat(measured.toString()).doesNotContain("loud");
  }

  @Test
  void the_first_lines_of_a_trace_stand_for_a_missing_message() {
    TestCase.Failure failure =
        Given.test(
                "<testcase name='a'><failure type='T'>one\ntwo\nthree\nfour</failure></testcase>")
            .failure()
            .orElseThrow();
    assertThat(failure.message()).isEqualTo("one\ntwo\nthree");
    assertThat(failure.trace()).isEqualTo("one\ntwo\nthree\nfour");
    assertThat(failure.type()).isEqualTo("T");
  }

  @Test
  void a_long_trace_is_cut_and_says_how_long_it_was() {
    String trace = "at shop.Cart\n".repeat(10_000);
    TestCase.Failure failure =
        Given.test("<testcase name='a'><failure>" + trace + "</failure></testcase>")
            .failure()
            .orElseThrow();
    assertThat(failure.trace()).hasSizeLessThan(7_000).endsWith("(cut, 130000 characters in all)");
  }

  @Test
  void places_of_the_machine_are_taken_out_of_texts_and_files() {
    TestCase test =
        Given.test(
            "<testcase name='a' file='/home/kim/shop/tests/CartTest.php'><failure message='/home/kim/shop/src/a.c:3: no"
                + " /api/v1/items'/></testcase>");
    assertThat(test.file()).isEqualTo("tests/CartTest.php");
    assertThat(test.failure().orElseThrow().message()).isEqualTo("…/src/a.c:3: no /api/v1/items");
  }

  @Test
  void names_are_composed_so_that_equal_names_are_equal() {
    assertThat(Given.test("<testcase name=' a\u0308 '/>").name()).isEqualTo("\u00e4");
  }

  @Test
  void a_failure_beside_the_cases_is_a_case_of_its_own() {
    Measured measured =
        Given.measured(Given.suite("<error message='set-up'/><testcase name='a'/>"));
    assertThat(measured.totals().errors()).isEqualTo(1);
    assertThat(measured.tests()).extracting(TestCase::name).containsExactly("(suite)", "a");
  }

  @Test
  void a_case_within_an_element_that_is_not_known_still_counts() {
    assertThat(Given.measured(Given.suite("<group><testcase name='a'/></group>")).totals().total())
        .isEqualTo(1);
  }

  @Test
  void cases_directly_below_the_root_count() {
    assertThat(Given.measured("<testsuites><testcase name='a'/></testsuites>").totals().total())
        .isEqualTo(1);
  }
}
