package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tests that were declared to fail, and tests that were not run, do as evidence. */
final class DeclaredFailuresTest {
  private static final Evidence NONE_MAY_FAIL = Pieces.tests("*");
  private static final Evidence TWO_PASS =
      Pieces.tests("*", TestCount.PASSED, Pieces.noLessThan(2));

  @Test
  void tests_that_all_failed_as_declared_verify_nothing() {
    EvidenceVerdict verdict = look(NONE_MAY_FAIL, Map.of(TestOutcome.KNOWN_FAILURE, 2));

    assertThat(verdict.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(verdict.because())
        .isEqualTo("none of 2 selected tests passed, 2 failed as expected");
    assertThat(verdict.observed()).isEqualTo("0 passed, 2 skipped (2 failed as expected)");
  }

  @Test
  void tests_that_were_not_run_verify_nothing() {
    EvidenceVerdict verdict = look(NONE_MAY_FAIL, Map.of(TestOutcome.NOT_RUN, 3));

    assertThat(verdict.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(verdict.observed()).isEqualTo("0 passed, 3 skipped (3 not run)");
  }

  @Test
  void failures_that_were_declared_are_told_beside_the_passes() {
    EvidenceVerdict verdict =
        look(
            NONE_MAY_FAIL,
            Map.of(
                TestOutcome.PASSED, 3,
                TestOutcome.EXPECTED_FAILURE, 1,
                TestOutcome.KNOWN_FAILURE, 1));

    assertThat(verdict.verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(verdict.because()).isEqualTo("4 of 5 tests passed, none failed but 2 as expected");
    assertThat(verdict.observed())
        .isEqualTo("4 passed (1 failed as expected), 1 skipped (1 failed as expected)");
  }

  @Test
  void a_failure_that_its_report_calls_a_skip_is_no_pass_for_a_bound() {
    Map<TestOutcome, Integer> known = Map.of(TestOutcome.PASSED, 1, TestOutcome.KNOWN_FAILURE, 1);
    Map<TestOutcome, Integer> expected =
        Map.of(TestOutcome.PASSED, 1, TestOutcome.EXPECTED_FAILURE, 1);

    assertThat(look(TWO_PASS, known).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(look(TWO_PASS, expected).verdict()).isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void a_pass_that_becomes_a_declared_failure_or_is_not_run_makes_nothing_greener() {
    for (Evidence evidence : List.of(NONE_MAY_FAIL, TWO_PASS)) {
      for (int passed = 1; passed < 4; passed++) {
        boolean before = holds(evidence, Map.of(TestOutcome.PASSED, passed));
        for (TestOutcome now :
            List.of(TestOutcome.KNOWN_FAILURE, TestOutcome.EXPECTED_FAILURE, TestOutcome.NOT_RUN)) {
          boolean after = holds(evidence, Map.of(TestOutcome.PASSED, passed - 1, now, 1));
          assertThat(before || !after).as(passed + " with one " + now).isTrue();
        }
      }
    }
  }

  private static boolean holds(Evidence evidence, Map<TestOutcome, Integer> run) {
    return look(evidence, run).verdict() == Verdict.VERIFIED;
  }

  private static EvidenceVerdict look(Evidence evidence, Map<TestOutcome, Integer> run) {
    List<TestCase> tests = new ArrayList<>();
    run.forEach((outcome, count) -> tests.addAll(Pieces.tests("a.B", outcome, count)));
    return new EvidenceJudge(audit().measured(Pieces.measured(tests)).subject()).verdict(evidence);
  }
}
