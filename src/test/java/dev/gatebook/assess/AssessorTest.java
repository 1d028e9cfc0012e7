package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.AuditBuilder.condition;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.open;
import static dev.gatebook.assess.TaskBuilder.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Method;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AssessorTest {
  private static final Measured PASSING =
      Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 39));

  @Test
  void the_worst_assessed_gate_decides_and_is_named() {
    Assessment assessment =
        audit()
            .phase("1-a", done("1").evidence(Pieces.tests("*")))
            .phase("2-b", task("2", Status.FAILED))
            .measured(PASSING)
            .assess();

    assertThat(assessment.supported()).isEqualTo(Decision.NO_GO);
    assertThat(assessment.because()).isEqualTo("Phase 2-b: 2 is declared failed");
  }

  @Test
  void an_audit_without_a_plan_supports_no_decision() {
    assertThat(audit().assess().supported()).isEqualTo(Decision.NONE);
    assertThat(audit().assess().because()).isEqualTo("no phase is assessed");
  }

  @Test
  void conditions_stand_like_tasks() {
    assertThat(stands(condition("K", true))).isEqualTo(Standing.CLAIMED);
    assertThat(stands(condition("K", true, Pieces.tests("*")))).isEqualTo(Standing.VERIFIED);
    assertThat(stands(condition("K", false))).isEqualTo(Standing.OPEN);
    assertThat(stands(condition("K", false, Pieces.ran("make", "ok", "no"))))
        .isEqualTo(Standing.FAILED);
  }

  @Test
  void a_condition_is_carried_from_the_first_audit_that_asks_for_it() {
    AuditBuilder first = asking("a1", condition("K1", "Suite has run", false));
    AuditBuilder second = asking("a2", condition("K9", "suite has run", false)).after(first);
    AuditBuilder third = asking("a3", condition("K9", "The suite ran", false)).after(second);
    AuditBuilder silent = asking("a4").after(third);
    AuditBuilder again = asking("a5", condition("K9", "The suite ran", false)).after(silent);

    assertThat(since(first)).isEqualTo("a1");
    assertThat(since(second)).isEqualTo("a1");
    assertThat(since(third)).isEqualTo("a1");
    assertThat(since(again)).isEqualTo("a1");
  }

  @Test
  void a_condition_is_not_carried_by_its_number_alone() {
    AuditBuilder first = asking("a1", condition("1", "Suite has run", false));
    AuditBuilder second = asking("a2", condition("1", "Secrets are set", false)).after(first);

    assertThat(since(second)).isEqualTo("a2");
  }

  @Test
  void declared_figures_stand_beside_the_measured_ones() {
    ClaimCheck wrong = figure(audit().declares("tests.passed", Pieces.exact(52)), PASSING);
    ClaimCheck right = figure(audit().declares("tests.passed", Pieces.atLeast(30)), PASSING);

    assertThat(wrong.result()).isEqualTo(ClaimCheck.Result.CONTRADICTED);
    assertThat(wrong.because()).isEqualTo("declared 52, measured 39");
    assertThat(right.result()).isEqualTo(ClaimCheck.Result.CONFIRMED);
  }

  @Test
  void a_rounded_share_is_confirmed() {
    Measured covered = Pieces.measured(Pieces.covered(3166, 10_000));

    for (String written : new String[] {"31.66", "31.6", "31.7", "31", "32"}) {
      ClaimCheck check =
          figure(audit().declares("coverage.line", Pieces.percent(written)), covered);
      assertThat(check.result()).as(written).isEqualTo(ClaimCheck.Result.CONFIRMED);
    }
    assertThat(figure(audit().declares("coverage.line", Pieces.percent("33")), covered).because())
        .isEqualTo("declared 33 %, measured 31.66 %");
  }

  @Test
  void a_figure_that_nothing_measures_is_unverifiable_with_a_reason() {
    assertThat(
            figure(audit().declares("tests.passed", Pieces.exact(1)), Measured.NOTHING).because())
        .isEqualTo("no test artifact was read");
    assertThat(figure(audit().declares("coverage.line", Pieces.percent("1")), PASSING).because())
        .isEqualTo("no coverage artifact was read");
    assertThat(figure(audit().declares("tables", Pieces.exact(4)), PASSING).because())
        .isEqualTo("nothing is measured under this name");
    assertThat(figure(audit().declares("tests.failed", Pieces.many()), PASSING).because())
        .isEqualTo("no figure is stated, 0 measured");
  }

  @Test
  void no_figure_is_judged_while_an_artifact_is_unread() {
    ClaimCheck check =
        figure(audit().declares("tests.passed", Pieces.exact(39)), Pieces.withUnreadable(PASSING));

    assertThat(check.result()).isEqualTo(ClaimCheck.Result.UNVERIFIABLE);
  }

  @Test
  void methods_are_counted_over_all_evidence_of_the_assessed_phases() {
    Assessment assessment =
        audit()
            .phase(
                "1-a",
                done("1").evidence(Pieces.tests("*"), Pieces.file("a")),
                done("2").checks(done("2.1").evidence(Pieces.ran("make", "ok"))))
            .phase("2-b", open("3").evidence(Pieces.link("https://example.org")))
            .assess();

    assertThat(assessment.methods()).isEqualTo(Map.of(Method.EXECUTED, 2, Method.INSPECTED, 1));
  }

  @Test
  void the_same_subject_gives_the_same_assessment() {
    Subject subject = audit().phase("1-a", done("1")).measured(PASSING).subject();

    assertThat(Assessor.assess(subject)).isEqualTo(Assessor.assess(subject));
  }

  private static Standing stands(Condition condition) {
    return audit()
        .decides("overall", Decision.HOLD, condition)
        .measured(PASSING)
        .assess()
        .conditions()
        .get(0)
        .standing();
  }

  private static AuditBuilder asking(String id, Condition... conditions) {
    return audit().id(id).decides("overall", Decision.CONDITIONAL_GO, conditions);
  }

  private static String since(AuditBuilder audit) {
    return audit.assess().conditions().stream()
        .map(AssessedCondition::since)
        .findFirst()
        .orElseThrow();
  }

  private static ClaimCheck figure(AuditBuilder audit, Measured measured) {
    return audit.measured(measured).assess().figures().get(0);
  }
}
