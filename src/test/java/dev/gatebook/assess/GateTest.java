package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.AuditBuilder.condition;
import static dev.gatebook.assess.IssueBuilder.issue;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.open;
import static dev.gatebook.assess.TaskBuilder.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Policy;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Trust;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);
  private static final Evidence HOLDS = Pieces.tests("*");
  private static final Evidence SAID = Pieces.link("https://example.org");
  private static final Measured PASSING = Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 3));

  @Test
  void a_gate_whose_criteria_are_verified_is_go() {
    AssessedGate gate = gate(audit().phase("1-a", done("1").evidence(HOLDS)).measured(PASSING));

    assertThat(gate.supported()).isEqualTo(Decision.GO);
    assertThat(gate.because())
        .isEqualTo("the mandatory criterion stands; nothing that the gate asks for is broken");
    assertThat(gate.count()).isEqualTo(new AssessedGate.Count(1, 1, 1, 1, 0));
  }

  @Test
  void a_failed_or_contradicted_criterion_is_no_go() {
    assertThat(decision(done("1").evidence(HOLDS), task("2", Status.FAILED)))
        .isEqualTo(Decision.NO_GO);
    assertThat(decision(done("1").evidence(Pieces.ran("make", "ok", "no"))))
        .isEqualTo(Decision.NO_GO);
  }

  @Test
  void a_blocked_or_unproven_criterion_holds() {
    assertThat(decision(task("1", Status.BLOCKED))).isEqualTo(Decision.HOLD);
    assertThat(decision(done("1").evidence(Pieces.file("a")))).isEqualTo(Decision.HOLD);
    assertThat(decision(done("1").evidence(Pieces.tests("absent")))).isEqualTo(Decision.HOLD);
  }

  @Test
  void an_unproven_criterion_weighs_more_than_an_open_one() {
    assertThat(decision(done("1").evidence(Pieces.file("a")), open("2"))).isEqualTo(Decision.HOLD);
  }

  @Test
  void the_reason_names_how_the_deciding_criteria_stand() {
    AuditBuilder two = audit().phase("1-a", task("1", Status.FAILED), task("2", Status.FAILED));
    AuditBuilder mixed = audit().phase("1-a", open("1"), task("2", Status.PARTIAL), done("3"));

    assertThat(gate(two).because()).isEqualTo("2 of 2 mandatory criteria failed: 1 and 2");
    assertThat(gate(mixed).because())
        .isEqualTo("2 of 3 mandatory criteria are partial or are open: 1 and 2");
  }

  @Test
  void an_open_or_partial_criterion_is_pending() {
    assertThat(decision(done("1").evidence(SAID), open("2"))).isEqualTo(Decision.PENDING);
    assertThat(decision(task("1", Status.PARTIAL))).isEqualTo(Decision.PENDING);
  }

  @Test
  void a_waived_criterion_is_conditional() {
    assertThat(decision(done("1").evidence(SAID), open("2").waivedUntil(DAY)))
        .isEqualTo(Decision.CONDITIONAL_GO);
  }

  @Test
  void an_optional_criterion_does_not_decide() {
    assertThat(decision(done("1").evidence(SAID), task("2", Status.FAILED).optional()))
        .isEqualTo(Decision.GO);
  }

  @Test
  void contradicted_evidence_of_a_task_with_checks_counts() {
    TaskBuilder parent = done("1").evidence(Pieces.ran("make", "ok", "no"));

    assertThat(decision(parent.checks(done("1.1").evidence(SAID)))).isEqualTo(Decision.NO_GO);
  }

  @Test
  void a_bare_claim_lies_below_the_default_trust() {
    AssessedGate gate = gate(audit().phase("1-a", done("1"), done("2").evidence(SAID)));

    assertThat(gate.supported()).isEqualTo(Decision.CONDITIONAL_GO);
    assertThat(gate.because()).isEqualTo("1 of 2 met criteria is less than attested: 1");
  }

  @Test
  void trust_is_asked_for_by_the_policy() {
    assertThat(decision(trust(Trust.CLAIMED), done("1"))).isEqualTo(Decision.GO);
    assertThat(decision(trust(Trust.VERIFIED), done("1").evidence(SAID)))
        .isEqualTo(Decision.CONDITIONAL_GO);
  }

  @Test
  void a_missed_threshold_is_no_go() {
    AssessedGate gate =
        gate(
            audit()
                .phase("1-a", coverage(70), done("1").evidence(SAID))
                .measured(Pieces.measured(Pieces.covered(3164, 10_000))));

    assertThat(gate.supported()).isEqualTo(Decision.NO_GO);
    assertThat(gate.because()).isEqualTo("line coverage is 31.64 % and must be at least 70 %");
  }

  @Test
  void a_declared_figure_can_break_a_threshold_and_never_meet_it() {
    AuditBuilder low = audit().declares("coverage.line", Pieces.aboutPercent("35"));
    AuditBuilder high = audit().declares("coverage.line", Pieces.percent("90"));
    AuditBuilder silent = audit();

    PolicyRule missed = rule(low.phase("1-a", coverage(70), done("1")), "line coverage");
    assertThat(missed.decision()).isEqualTo(Decision.NO_GO);
    assertThat(missed.actual()).isEqualTo("~35 % declared, nothing measured");
    PolicyRule reached = rule(high.phase("1-a", coverage(70), done("1")), "line coverage");
    assertThat(reached.result()).isEqualTo(PolicyRule.Result.NOT_EVALUATED);
    assertThat(reached.decision()).isEqualTo(Decision.HOLD);
    PolicyRule unknown = rule(silent.phase("1-a", coverage(70), done("1")), "line coverage");
    assertThat(unknown.decision()).isEqualTo(Decision.HOLD);
  }

  @Test
  void test_counts_are_compared_with_the_measured_ones() {
    Policy policy =
        new Policy(
            Trust.CLAIMED,
            Map.of(TestCount.FAILED, Pieces.equalTo(0), TestCount.TOTAL, Pieces.noLessThan(4)),
            Map.of(),
            Optional.empty());
    AuditBuilder audit = audit().phase("1-a", policy, done("1")).measured(PASSING);

    assertThat(rule(audit, "tests failed").result()).isEqualTo(PolicyRule.Result.HELD);
    assertThat(rule(audit, "tests total").because())
        .isEqualTo("tests total is 3 and must be at least 4");
  }

  @Test
  void an_unreadable_artifact_breaks_a_rule_of_its_own() {
    AssessedGate gate =
        gate(
            audit()
                .phase("1-a", done("1").evidence(SAID))
                .measured(Pieces.withUnreadable(PASSING)));

    assertThat(gate.supported()).isEqualTo(Decision.NO_GO);
    assertThat(gate.because()).isEqualTo("1 artifact could not be read: broken.xml");
  }

  @Test
  void an_open_issue_that_blocks_a_task_holds() {
    AuditBuilder audit =
        audit().phase("1-a", done("1").evidence(SAID)).phase("2-b", done("2").evidence(SAID));

    audit.issue(issue("B1").blocks("2"));

    assertThat(audit.assess().gates().get(0).supported()).isEqualTo(Decision.GO);
    assertThat(audit.assess().gates().get(1).supported()).isEqualTo(Decision.HOLD);
    assertThat(audit.assess().gates().get(1).because())
        .isEqualTo("1 open issue blocks the gate: B1");
  }

  @Test
  void a_blocker_of_nothing_in_particular_blocks_everything() {
    assertThat(blockedBy(issue("B1").kind("blocker"))).isEqualTo(Decision.HOLD);
    assertThat(blockedBy(issue("B1").kind("blocker").state(Issue.State.FIXED)))
        .isEqualTo(Decision.GO);
    assertThat(blockedBy(issue("B1").severity("critical"))).isEqualTo(Decision.GO);
  }

  @Test
  void an_unmet_condition_is_conditional_at_the_last_assessed_gate() {
    AuditBuilder audit =
        audit()
            .phase("1-a", done("1").evidence(SAID))
            .phase("2-b", done("2").evidence(SAID))
            .decides("overall", Decision.GO, condition("K1", "Suite has run", false));

    assertThat(audit.assess().gates().get(0).supported()).isEqualTo(Decision.GO);
    assertThat(audit.assess().gates().get(1).because())
        .isEqualTo("the condition \"Suite has run\" is not met");
    assertThat(audit.assess().supported()).isEqualTo(Decision.CONDITIONAL_GO);
  }

  @Test
  void rules_that_hold_and_those_not_evaluated_are_listed_too() {
    assertThat(gate(audit().phase("1-a", coverage(70), open("1"), done("2"))).rules())
        .extracting(PolicyRule::name)
        .containsExactly(
            "mandatory criteria met",
            "trust at least attested",
            "line coverage",
            "declared figures hold",
            "artifacts readable",
            "no open blocking issue",
            "conditions met");
  }

  @Test
  void a_phase_that_nobody_has_begun_is_pending_and_not_assessed() {
    AuditBuilder audit =
        audit().phase("1-a", done("1").evidence(SAID)).phase("2-b", coverage(70), open("2"));

    AssessedGate later = audit.assess().gates().get(1);

    assertThat(later.assessed()).isFalse();
    assertThat(later.supported()).isEqualTo(Decision.PENDING);
    assertThat(audit.assess().supported()).isEqualTo(Decision.GO);
  }

  @Test
  void only_named_phases_are_assessed() {
    AuditBuilder audit =
        audit()
            .phase("1-a", task("1", Status.FAILED))
            .phase("2-b", done("2").evidence(SAID))
            .assesses("2-b");

    assertThat(audit.assess().gates())
        .extracting(AssessedGate::assessed)
        .containsExactly(false, true);
    assertThat(audit.assess().supported()).isEqualTo(Decision.GO);
  }

  @Test
  void the_decision_of_a_phase_is_shown_at_its_gate() {
    AuditBuilder audit =
        audit()
            .phase("1-a", done("1"))
            .phase("2-b", done("2"))
            .decides("overall", Decision.HOLD)
            .decides("2-b", Decision.NO_GO);

    assertThat(audit.assess().gates())
        .extracting(AssessedGate::declared)
        .containsExactly(Decision.NONE, Decision.NO_GO);
    assertThat(audit.assess().declared()).isEqualTo(Decision.HOLD);
  }

  private static Decision blockedBy(IssueBuilder issue) {
    return gate(audit().phase("1-a", done("1").evidence(SAID)).issue(issue)).supported();
  }

  private static Policy trust(Trust trust) {
    return new Policy(trust, Map.of(), Map.of(), Optional.empty());
  }

  private static Policy coverage(long percent) {
    return new Policy(
        Trust.ATTESTED,
        Map.of(),
        Map.of(CoverageUnit.LINE, Pieces.atLeastPercent(percent)),
        Optional.empty());
  }

  private static Decision decision(TaskBuilder... tasks) {
    return decision(Policy.DEFAULT, tasks);
  }

  private static Decision decision(Policy policy, TaskBuilder... tasks) {
    return gate(audit().phase("1-a", policy, tasks).measured(PASSING)).supported();
  }

  private static AssessedGate gate(AuditBuilder audit) {
    return audit.assess().gates().get(0);
  }

  private static PolicyRule rule(AuditBuilder audit, String name) {
    return gate(audit).rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
