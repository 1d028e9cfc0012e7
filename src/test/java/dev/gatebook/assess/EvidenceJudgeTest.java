package dev.gatebook.assess;

import static dev.gatebook.assess.Pieces.covered;
import static dev.gatebook.assess.Pieces.equalTo;
import static dev.gatebook.assess.Pieces.lineCoverage;
import static dev.gatebook.assess.Pieces.measured;
import static dev.gatebook.assess.Pieces.noLessThan;
import static dev.gatebook.assess.Pieces.tests;
import static dev.gatebook.assess.Pieces.withUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Method;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvidenceJudgeTest {
  private static final String TYPE = "com.example.OrderTest";

  @Test
  void tests_that_all_passed_verify() {
    EvidenceVerdict verdict = judge(passing(3), tests("OrderTest"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(verdict.method()).isEqualTo(Method.EXECUTED);
    assertThat(verdict.because()).isEqualTo("3 of 3 tests passed, none failed");
    assertThat(verdict.sources()).extracting(Object::toString).containsExactly("junit.xml");
  }

  @Test
  void one_failing_test_contradicts_and_is_named() {
    List<TestCase> run = new ArrayList<>(Pieces.tests(TYPE, TestOutcome.PASSED, 2));
    run.add(Pieces.test(TYPE, "rejects_an_empty_order", TestOutcome.FAILED));

    EvidenceVerdict verdict = judge(measured(run), tests(TYPE));

    assertThat(verdict.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict.because()).isEqualTo("1 of 3 tests failed: rejects_an_empty_order");
    assertThat(verdict.observed()).isEqualTo("2 passed, 1 failed");
  }

  @Test
  void tests_are_selected_by_class_simple_class_name_and_both() {
    Measured run = measured(List.of(Pieces.test(TYPE, "ships", TestOutcome.PASSED)));

    assertThat(
            List.of(
                TYPE, "OrderTest", "ships", TYPE + "#ships", "OrderTest#ships", "*", "Ord*#sh?ps"))
        .allMatch(select -> judge(run, tests(select)).verdict() == Verdict.VERIFIED);
    assertThat(List.of("ordertest", "Order", "ship", "#ships"))
        .allMatch(select -> judge(run, tests(select)).verdict() == Verdict.MISSING);
  }

  @Test
  void a_test_that_matches_by_two_names_counts_once_and_equal_tests_count_each() {
    TestCase same = Pieces.test("ships", "ships", TestOutcome.PASSED);

    assertThat(judge(measured(List.of(same, same)), tests("ship*")).observed())
        .isEqualTo("2 passed");
  }

  @Test
  void no_selected_test_verifies_nothing() {
    EvidenceVerdict verdict = judge(passing(3), tests("PaymentTest*"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(verdict.because()).isEqualTo("no test matches `PaymentTest*`");
  }

  @Test
  void an_empty_run_verifies_nothing() {
    assertThat(judge(measured(List.of()), tests("*")).verdict()).isEqualTo(Verdict.MISSING);
  }

  @Test
  void skipped_tests_verify_nothing() {
    Measured skipped = measured(Pieces.tests(TYPE, TestOutcome.SKIPPED, 4));

    assertThat(judge(skipped, tests("*")).verdict()).isEqualTo(Verdict.MISSING);
    assertThat(judge(skipped, tests("*", TestCount.FAILED, equalTo(0))).because())
        .isEqualTo("none of 4 selected tests ran");
  }

  @Test
  void tests_without_any_artifact_are_unavailable() {
    EvidenceVerdict verdict = judge(Measured.NOTHING, tests("*"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.UNAVAILABLE);
    assertThat(verdict.because()).isEqualTo("no test artifact was read");
  }

  @Test
  void a_coverage_report_is_no_test_artifact() {
    assertThat(judge(measured(covered(1, 2)), tests("*")).verdict()).isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void an_unreadable_artifact_takes_away_a_pass_and_no_failure() {
    Measured failing = measured(Pieces.tests(TYPE, TestOutcome.FAILED, 1));

    assertThat(judge(withUnreadable(passing(3)), tests("*")).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
    assertThat(judge(withUnreadable(passing(3)), tests("Absent")).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
    assertThat(judge(withUnreadable(failing), tests("*")).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void expected_counts_are_compared_each() {
    Evidence few = tests("*", TestCount.TOTAL, noLessThan(87));

    assertThat(judge(passing(87), few).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(judge(passing(3), few).because()).isEqualTo("3 tests where >= 87 was expected");
  }

  @Test
  void an_expected_share_of_passed_tests_is_exact() {
    List<TestCase> run = new ArrayList<>(Pieces.tests(TYPE, TestOutcome.PASSED, 2));
    run.addAll(Pieces.tests(TYPE, TestOutcome.FAILED, 1));

    Evidence share = tests("*", TestCount.PASSED, Pieces.atLeastPercent(67));

    assertThat(judge(measured(run), share).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void coverage_is_compared_without_rounding() {
    assertThat(judge(measured(covered(69_999, 100_000)), lineCoverage(70)).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(judge(measured(covered(70, 100)), lineCoverage(70)).verdict())
        .isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void missed_coverage_is_said_with_both_numbers() {
    assertThat(judge(measured(covered(3164, 10_000)), lineCoverage(70)).because())
        .isEqualTo("line 31.64 % (3164 of 10000) where >= 70 % was expected");
  }

  @Test
  void coverage_within_a_package_adds_what_lies_below_it() {
    CoverageReport report =
        new CoverageReport(
            Map.of(CoverageUnit.LINE, new Ratio(90, 130)),
            List.of(
                group("com/example", 40, 50),
                group("com/example/db", 50, 50),
                group("com/exampled", 0, 30)));

    EvidenceVerdict verdict = judge(measured(report), lineCoverage("com.example", 90));

    assertThat(verdict.verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(verdict.observed()).isEqualTo("line 90.00 % (90 of 100)");
  }

  @Test
  void coverage_of_what_is_not_in_the_report_is_missing() {
    assertThat(judge(measured(covered(1, 1)), lineCoverage("com.absent", 1)).verdict())
        .isEqualTo(Verdict.MISSING);
    assertThat(judge(Measured.NOTHING, lineCoverage(1)).verdict()).isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void reached_coverage_is_unavailable_while_a_file_is_unread() {
    assertThat(judge(withUnreadable(measured(covered(9, 10))), lineCoverage(70)).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void a_recorded_run_is_only_a_word() {
    assertThat(
            judge(Measured.NOTHING, Pieces.ran("make", "38 passed", "38 passed in 2 s")).verdict())
        .isEqualTo(Verdict.ATTESTED);
    assertThat(judge(Measured.NOTHING, Pieces.ran("make", "done")).method())
        .isEqualTo(Method.EXECUTED);
  }

  @Test
  void a_recorded_run_that_differs_from_its_expectation_contradicts() {
    EvidenceVerdict verdict = judge(Measured.NOTHING, Pieces.ran("make", "0 errors", "2 errors"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict.because()).isEqualTo("recorded `2 errors` where `0 errors` was expected");
  }

  @Test
  void a_command_that_was_not_run_is_missing() {
    assertThat(judge(Measured.NOTHING, Pieces.notRun("make")).because())
        .isEqualTo("the command was not run");
  }

  @Test
  void a_failure_can_be_the_right_outcome() {
    EvidenceVerdict verdict = judge(Measured.NOTHING, Pieces.failedAsMeant("task", "failed"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.ATTESTED);
    assertThat(verdict.because()).contains("a failure as expected");
  }

  @Test
  void links_and_words_attest() {
    assertThat(judge(Measured.NOTHING, Pieces.link("https://example.org")).verdict())
        .isEqualTo(Verdict.ATTESTED);
    assertThat(judge(Measured.NOTHING, Pieces.word("Ann", Optional.empty())).method())
        .isEqualTo(Method.ATTESTED);
  }

  @Test
  void a_word_counts_to_the_end_of_its_last_day() {
    LocalDate asOf = LocalDate.of(2026, 2, 14);

    assertThat(judge(Measured.NOTHING, Pieces.word("Ann", Optional.of(asOf))).verdict())
        .isEqualTo(Verdict.ATTESTED);
    assertThat(
            judge(Measured.NOTHING, Pieces.word("Ann", Optional.of(asOf.minusDays(1)))).verdict())
        .isEqualTo(Verdict.STALE);
  }

  private static CoverageReport.Group group(String name, long covered, long total) {
    return new CoverageReport.Group(name, Map.of(CoverageUnit.LINE, new Ratio(covered, total)));
  }

  private static Measured passing(int count) {
    return measured(Pieces.tests(TYPE, TestOutcome.PASSED, count));
  }

  private static EvidenceVerdict judge(Measured measured, Evidence evidence) {
    return new EvidenceJudge(AuditBuilder.audit().measured(measured).subject()).verdict(evidence);
  }
}
