package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JUnitDialectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<testsuite><testcase name='a'/></testsuite>|generic",
        "<testsuite name='pytest'/>|pytest",
        "<testsuites name='pytest tests'/>|pytest",
        "<testsuites name='jest tests'/>|jest-junit",
        "<testsuites name='vitest tests'/>|vitest",
        "<testsuite xmlns:xsi='u' xsi:noNamespaceSchemaLocation='https://x/surefire-test-report.xsd'/>|surefire",
        "<testsuite><properties><property name='surefire.test.class.path' value='x'/></properties></testsuite>|surefire",
        "<testsuites><testsuite><properties><property name='go.version' value='x'/></properties></testsuite></testsuites>|gotestsum",
        "<testsuites><testsuite name='' assertions='2'/></testsuites>|phpunit",
        "<testsuites><testsuite filepath='a.rb' assertions='2'/></testsuites>|minitest",
        "<testsuite assertions='1'><testcase name='test_a' assertions='1'/></testsuite>|minitest",
        "<testsuites><testsuite assertions='1'><testcase name='test_a' class='A' assertions='1'/></testsuite></testsuites>|phpunit",
        "<testsuites><testsuite id='0'><properties><property name='go.version' value='x'/></properties></testsuite></testsuites>|go-junit-report",
        "<testsuite name='shop'><properties><property name='ant.version' value='x'/></properties></testsuite>|ant",
        "<testsuite name='X'><properties><property name='browser.fullName' value='x'/></properties></testsuite>|karma",
        "<testsuite hostname='h' name='a.B'><testcase name='c' classname='a.B' status='passed'/></testsuite>|behave",
        "<testsuites><testsuite name='a/b'><testcase name='a/b' status='run' duration='1'/></testsuite></testsuites>|bazel",
        "<testsuite name='X'><properties><property name='browser.launcher' value='x'/></properties></testsuite>|web-test-runner",
        "<testsuites><testsuite name='Run 1 of 1'/></testsuites>|busted",
        "<testsuites name='Criterion Tests'/>|criterion",
        "<testsuites name='bun test'><testsuite assertions='2'/></testsuites>|bun",
        "<testsuites name='deno test'/>|deno",
        "<testsuites name='TAP Tests'/>|node-tap",
        "<testsuite name='minitest'><testcase name='test_a' assertions='1'/></testsuite>|minitest",
        "<testsuite name='nosetests'/>|nose",
        "<testsuites><testsuite name='LuaUnit'/></testsuites>|luaunit",
        "<testsuite name='mypy'/>|mypy",
        "<testsuites><testsuite name='rubocop'/></testsuites>|rubocop",
        "<testsuite name='cpplint'/>|cpplint",
        "<testsuites package='stylelint.rules'/>|stylelint",
        "<testsuites><testsuite package='org.eslint'/></testsuites>|eslint",
        "<testsuites package='tslint'/>|tslint",
        "<testsuites><testsuite id='b3ebf0fb-a2a2-45c2-b374-9e6bbb69b748'/></testsuites>|newman",
        "<testsuites><testsuite id='b3ebf0fb-a2a2-45c2-b374-9e6bbb69b74x'/></testsuites>|generic",
        "<testsuite hostname='h'><properties/><testcase name='a' assertions='1'/></testsuite>|cpputest",
        "<testsuite name='a'><testcase name='a' assertions='1'/></testsuite>|boost-test",
        "<testsuite name='nose2-junit'/>|nose2",
        "<testsuite name='test_shop.Cart-20261121125249'/>|unittest",
        "<testsuites><testsuite name='TestResults'/></testsuites>|swift-test",
        "<testsuites><testsuite name='Root Suite' file='cypress/e2e/a.cy.js'/></testsuites>|cypress",
        "<testsuite><testcase name='a'><properties><property name='repetition' value='Repetition 1 of 2'/></properties></testcase></testsuite>|trainer",
        "<testsuite name='TestCafe Tests: Chrome 120'><testcase name='a'/></testsuite>|testcafe",
        "<testsuites><testsuite name='C'><properties><property name='specId' value='0'/></properties><testcase name='a'/></testsuite></testsuites>|webdriverio",
        "<testsuites errors='0'><testsuite name='C' id='c' package='c' hostname=''><testcase name='a' assertions='1'/></testsuite></testsuites>|nightwatch",
        "<testsuite><properties><property value='5.15.8' name='QTestVersion'/></properties><testcase name='a'/></testsuite>|qt-test",
        "<testsuite><testcase name='a' class='A\\B' classname='A.B'/></testsuite>|phpunit",
        "<testsuite hostname='h'><properties/><testcase name='a'/></testsuite>|gradle",
        "<testsuite hostname='h'><testcase name='a'/></testsuite>|generic",
        "<testsuite hostname='h'><properties><property name='x'/></properties><testcase name='a'/></testsuite>|generic",
        "<testsuites><testsuite hostname='h'><testcase name='a'/></testsuite></testsuites>|generic",
        "<testsuite name='Mocha Tests'/>|mocha-xunit",
        "<testsuites name='Mocha Tests'/>|mocha-junit-reporter",
        "<testsuites name='nextest-run'/>|cargo-nextest",
        "<testsuites><testsuite name='JUnit Jupiter'/></testsuites>|junit-platform",
        "<testsuites><testsuite name='Elixir.Shop.CartTest'/></testsuites>|exunit",
        "<testsuites><testsuite name='Shop.Tests.dll'/></testsuites>|dotnet",
        "<testsuites><testsuite name='a.bats'/></testsuites>|bats",
        "<testsuites id='' name=''/>|playwright",
        "<testsuites><testsuite name='t' hostname='tbd'/></testsuites>|catch2",
        "<testsuite name='(empty)' disabled='0'/>|ctest",
        "<testsuites disabled='0' name='AllTests'/>|googletest",
        "<testsuite><testcase name='a' assertions='1'/></testsuite>|boost-test",
        "<testsuites><testcase name='a' classname='test'/></testsuites>|node-test",
        "<testsuite name='pytest'><testcase name='a' class='A' classname='A'/></testsuite>|pytest",
      })
  void the_tool_is_told_by_the_signs_that_it_leaves(String xml, String dialect) {
    assertThat(Given.artifact(xml).dialect()).isEqualTo(dialect);
    assertThat(Given.artifact(xml).format()).isEqualTo("junit-xml");
  }

  @ParameterizedTest
  @CsvSource({
    "Elixir.Shop.CartTest, 1500000, 1500",
    "Elixir.Shop.CartTest, 1.5, 1500",
    "container-structure-test.test, 1500000000, 1500",
    "anything, 1.5, 1500",
  })
  void times_are_in_the_unit_of_the_tool(String suite, String written, long millis) {
    String xml = "<testsuite name='%s'><testcase name='a' time='%s'/></testsuite>";
    assertThat(Given.artifact(xml.formatted(suite, written)).tests().durationMillis())
        .isEqualTo(millis);
  }

  @Test
  void a_case_of_playwright_belongs_to_its_project() {
    String suite =
        "<testsuite name='a.spec.js' hostname='%s'><testcase name='adds' classname='a.spec.js'/></testsuite>";
    String xml = "<testsuites id='' name=''>" + suite + suite + "</testsuites>";
    assertThat(Given.measured(xml.formatted("one", "two")).tests())
        .extracting(TestCase::key)
        .containsExactly("a.spec.js#adds[one]", "a.spec.js#adds[two]");
  }

  @Test
  void what_may_fail_and_what_is_to_be_done_fails_as_declared() {
    String mayFail = "<skipped message='TEST_CASE tagged with !mayfail'/>";
    assertThat(outcome(mayFail + "<failure/>")).isEqualTo(TestOutcome.KNOWN_FAILURE);
    assertThat(outcome(mayFail)).isEqualTo(TestOutcome.PASSED);
    assertThat(outcome("<skipped type='todo'/><failure/>")).isEqualTo(TestOutcome.KNOWN_FAILURE);
    assertThat(outcome("<skipped type='todo'/>")).isEqualTo(TestOutcome.SKIPPED);
    assertThat(outcome("<skipped/><failure/>")).isEqualTo(TestOutcome.FAILED);
    assertThat(outcome("<failure/><skipped/><error/>")).isEqualTo(TestOutcome.ERRORED);
  }

  @Test
  void an_expected_failure_of_unittest_counts_as_skipped() {
    assertThat(outcome("<skipped type='XFAIL' message='expected failure'/>"))
        .isEqualTo(TestOutcome.KNOWN_FAILURE);
    assertThat(outcome("<skipped type='skip'/>")).isEqualTo(TestOutcome.SKIPPED);
  }

  @Test
  void a_case_that_sums_up_a_suite_of_node_tap_is_no_test() {
    String suites =
        "<testsuite name='a'><testcase name='one'/><testcase name='two'><failure/></testcase></testsuite>"
            + "<testcase name='a'><failure/></testcase>"
            + "<testsuite name='b'><testcase name='one'/></testsuite>"
            + "<testcase name='b'><failure message='timeout'/></testcase>"
            + "<testcase name='c'><properties><property name='skip' value='later'/></properties></testcase>"
            + "<testcase name='d'><failure/><properties><property name='todo' value='true'/></properties></testcase>";
    assertThat(Given.artifact("<testsuites name='TAP Tests'>" + suites + "</testsuites>").tests())
        .isEqualTo(new TestTotals(6, 2, 2, 0, 2, 0, 0));
    assertThat(Given.artifact("<testsuites>" + suites + "</testsuites>").tests().total())
        .isEqualTo(7);
  }

  @Test
  void a_run_that_is_marked_as_a_repetition_is_an_attempt() {
    String run =
        "<testcase name='%s'>%s<properties><property name='repetition' value='%s'/></properties></testcase>";
    String first = run.formatted("a", "<failure/>", "Repetition 1 of 2");
    String second = run.formatted("a", "", "Repetition 2 of 2");
    String other = run.formatted("b", "", "First Run");
    assertThat(Given.measured(Given.suite(first + second + other + other)).totals())
        .isEqualTo(new TestTotals(3, 3, 0, 0, 0, 1, 0));
  }

  @Test
  void qt_test_says_that_a_case_was_skipped_by_saying_nothing_of_it() {
    String suite =
        "<testsuite errors='%s' failures='1' tests='3'><properties><property name='QtVersion' value='5'/></properties>"
            + "<testcase result='pass' name='a'/><testcase name='b'><!-- skip --></testcase>"
            + "<testcase result='fail' name='c'><failure/></testcase></testsuite>";
    assertThat(Given.measured(suite.formatted("2")).totals())
        .isEqualTo(new TestTotals(3, 1, 1, 0, 1, 0, 0));
    assertThat(Given.problem(suite.formatted("2")).code()).isEqualTo("GB210");
    assertThat(Given.problem(suite.formatted("2' time='1")).code()).isEqualTo("GB211");
    assertThat(Given.problem(suite.formatted("2").replace("failures='1'", "failures='2'")).code())
        .isEqualTo("GB211");
  }

  @Test
  void qt_test_counts_each_failing_row_of_a_case() {
    String suite =
        "<testsuite errors='1' failures='%s' tests='1'><properties><property name='QtVersion' value='5'/></properties>"
            + "<testcase result='fail' name='rows'><failure/><failure/><!-- skip --></testcase></testsuite>";
    assertThat(Given.measured(suite.formatted("2")).totals())
        .isEqualTo(new TestTotals(1, 0, 1, 0, 0, 0, 0));
    assertThat(Given.problem(suite.formatted("2")).code()).isEqualTo("GB210");
    assertThat(Given.problem(suite.formatted("3")).code()).isEqualTo("GB211");
  }

  @ParameterizedTest
  @CsvSource({"bfail", "bxfail", "bxpass"})
  void a_failure_on_the_blacklist_of_qt_test_is_no_pass(String word) {
    String suite =
        "<testsuite errors='0' failures='1' tests='2'><properties><property name='QtVersion' value='5'/></properties>"
            + "<testcase result='bpass' name='a'/><testcase result='%s' name='b'/></testsuite>";
    assertThat(Given.measured(suite.formatted(word)).totals())
        .isEqualTo(new TestTotals(2, 1, 0, 0, 1, 0, 0, 0, 1, 0));
    assertThat(Given.problem(suite.formatted(word)).code()).isEqualTo("GB210");
  }

  @Test
  void newer_qt_test_writes_times_and_no_word_for_a_pass() {
    String suite =
        "<testsuite tests='1'><properties><property name='QtVersion' value='6'/></properties>"
            + "<testcase classname='T' name='a' time='0.1'><system-out>x</system-out></testcase></testsuite>";
    assertThat(Given.artifact(suite).tests().passed()).isEqualTo(1);
  }

  @Test
  void a_retry_is_an_attempt_of_the_first_run_before_it() {
    String run =
        "<testcase name='a'>%s<properties><property name='repetition' value='%s'/></properties></testcase>";
    String first = run.formatted("<failure/>", "First Run");
    String retry = run.formatted("<failure/>", "Retry 1") + run.formatted("", "Retry 2");
    assertThat(Given.measured(Given.suite(first + retry)).totals())
        .isEqualTo(new TestTotals(1, 1, 0, 0, 0, 1, 0));
    assertThat(Given.measured(Given.suite(first + retry + first)).totals())
        .isEqualTo(new TestTotals(2, 1, 1, 0, 0, 1, 0));
  }

  @Test
  void errors_that_are_counted_among_the_failures_are_not_lost() {
    String cases =
        "<testcase name='a'><failure/></testcase><testcase name='b'><error/></testcase>"
            + "<testcase name='c'><skipped/></testcase>";
    String suite = "<testsuite failures='%s' errors='1' skipped='1' disabled='1'>%s</testsuite>";
    assertThat(Given.artifact(suite.formatted("2", cases)).problems()).isEmpty();
    assertThat(Given.artifact(suite.formatted("1", cases)).problems()).isEmpty();
    assertThat(Given.problem(suite.formatted("3", cases)).code()).isEqualTo("GB211");
    String one = "<testcase name='a'><failure/></testcase>";
    assertThat(Given.problem("<testsuite failures='1' errors='1'>" + one + "</testsuite>").code())
        .isEqualTo("GB211");
  }

  @Test
  void failed_runs_of_a_flaky_test_may_count_as_failures_where_flakes_are_not_counted_apart() {
    String flaky = "<testcase name='a'><flakyFailure/><flakyError/></testcase>";
    String suite = "<testsuite tests='1' failures='%s'>" + flaky + "</testsuite>";
    assertThat(Given.artifact(suite.formatted("2")).problems()).isEmpty();
    assertThat(Given.artifact(suite.formatted("0' flakes='1")).problems()).isEmpty();
    assertThat(Given.problem(suite.formatted("2' flakes='1")).code()).isEqualTo("GB211");
    assertThat(Given.problem(suite.formatted("3")).code()).isEqualTo("GB211");
  }

  @Test
  void a_tool_that_counts_failed_assertions_has_lost_no_failure() {
    String two = "<testcase name='a'><failure/><failure/></testcase>";
    assertThat(
            Given.artifact("<testsuite failures='2' errors='0'>" + two + "</testsuite>").problems())
        .isEmpty();
    assertThat(Given.problem("<testsuite failures='3' errors='0'>" + two + "</testsuite>").code())
        .isEqualTo("GB211");
  }

  private static TestOutcome outcome(String children) {
    return Given.test("<testcase name='a'>" + children + "</testcase>").outcome();
  }
}
