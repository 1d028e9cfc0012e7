package dev.gatebook.assess.rules;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.AuditBuilder.condition;
import static dev.gatebook.assess.IssueBuilder.issue;
import static dev.gatebook.assess.Pieces.exact;
import static dev.gatebook.assess.Pieces.percent;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.doneOnly;
import static dev.gatebook.assess.TaskBuilder.open;
import static dev.gatebook.assess.TaskBuilder.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.assess.AuditBuilder;
import dev.gatebook.assess.Pieces;
import dev.gatebook.model.Checklist;
import dev.gatebook.model.Condition;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules on what is claimed, decided and left to do. */
final class ClaimRulesTest {
  private static final Evidence SAID = Pieces.link("https://example.org");

  @Test
  void claims_without_evidence_are_counted_by_phase() {
    AuditBuilder audit = audit().phase("1-a", done("1"), done("2").evidence(SAID), open("3"));

    assertThat(message("GB007", audit))
        .isEqualTo("1 of 2 criteria that are declared done in phase 1 cite no evidence: 1");
    assertThat(audit().phase("1-a", done("1").evidence(SAID), open("3")).findings("GB007"))
        .isEmpty();
  }

  @Test
  void done_with_a_reservation_or_with_work_left_is_found() {
    AuditBuilder local = audit().phase("1-a", doneOnly("CUT-3", "local").action("Repeat it"));

    assertThat(message("GB008", local))
        .isEqualTo("CUT-3 is declared done only for \"local\", and this is left to do: Repeat it");
    assertThat(audit().phase("1-a", done("1").action("Repeat it")).findings("GB008")).hasSize(1);
  }

  @Test
  void plain_done_and_open_work_are_fine() {
    assertThat(
            audit()
                .phase("1-a", done("1"), done("2").action("None"), open("3").action("Do it"))
                .findings("GB008"))
        .isEmpty();
  }

  @Test
  void an_overall_score_far_from_its_parts_is_found() {
    assertThat(message("GB009", audit().scores("2.5", "5", "3", "1", "4", "3", "4", "2")))
        .isEqualTo("the overall score of 2.5 is 0.64 below the mean of its 7 parts, 3.14");
    assertThat(audit().scores("3.5", "5", "4", "3", "4", "3", "4", "2").findings("GB009"))
        .isEmpty();
  }

  @Test
  void a_decision_better_than_the_evidence_is_found_at_audit_and_gate() {
    AuditBuilder audit =
        audit()
            .phase("1-a", task("1", Status.BLOCKED))
            .decides("overall", Decision.CONDITIONAL_GO)
            .decides("1-a", Decision.GO);

    assertThat(audit.findings("GB010"))
        .extracting(Finding::message)
        .containsExactly(
            "go is declared for 1-a, the evidence supports hold: 1 is declared blocked",
            "conditional-go is declared for overall, the evidence supports hold: 1 is declared"
                + " blocked");
  }

  @Test
  void a_decision_that_is_no_better_is_fine() {
    assertThat(
            audit()
                .phase("1-a", task("1", Status.BLOCKED))
                .decides("overall", Decision.HOLD)
                .findings("GB010"))
        .isEmpty();
    assertThat(
            audit()
                .phase("1-a", task("1", Status.BLOCKED))
                .decides("overall", Decision.NONE)
                .findings("GB010"))
        .isEmpty();
  }

  @Test
  void a_figure_that_the_artifacts_contradict_is_found_with_both() {
    AuditBuilder audit =
        audit()
            .declares("tests.passed", exact(52))
            .measured(Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 39)));

    Finding finding = audit.findings("GB011").get(0);

    assertThat(finding.message()).isEqualTo("tests.passed: declared 52, measured 39");
    assertThat(finding.places())
        .extracting(Object::toString)
        .containsExactly("audit.yml#tests.passed", "junit.xml");
  }

  @Test
  void a_figure_that_was_measured_so_is_fine() {
    assertThat(
            audit()
                .declares("tests.passed", exact(39))
                .measured(Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 39)))
                .findings("GB011"))
        .isEmpty();
  }

  @Test
  void a_task_done_below_the_target_of_its_gate_is_found_with_the_gap() {
    AuditBuilder audit =
        audit()
            .declares("coverage.line", percent("31.64"))
            .phase("2-b", coverage(70), done("2.4").declares("coverage.line", percent("31")));

    assertThat(message("GB013", audit))
        .isEqualTo(
            "2.4 is declared done, and coverage.line is declared as 31.64 % where >= 70 % is asked"
                + " for: 38.36 off");
  }

  @Test
  void a_task_done_below_the_target_of_its_evidence_is_found() {
    AuditBuilder audit =
        audit()
            .declares("coverage.line", percent("31.64"))
            .phase("2-b", done("2.4").evidence(Pieces.lineCoverage(70)));

    assertThat(audit.findings("GB013")).hasSize(1);
  }

  @Test
  void a_target_that_is_reached_or_not_declared_done_is_fine() {
    AuditBuilder reached =
        audit()
            .declares("coverage.line", percent("71"))
            .phase("2-b", done("2.4").evidence(Pieces.lineCoverage(70)));
    AuditBuilder open =
        audit()
            .declares("coverage.line", percent("31"))
            .phase("2-b", open("2.4").evidence(Pieces.lineCoverage(70)), done("2.5"));

    assertThat(reached.findings("GB013")).isEmpty();
    assertThat(open.findings("GB013")).isEmpty();
  }

  @Test
  void going_with_a_critical_issue_is_found() {
    AuditBuilder audit =
        audit()
            .decides("overall", Decision.CONDITIONAL_GO)
            .issue(issue("B1").severity("critical"))
            .issue(issue("B2").kind("blocker"));

    assertThat(message("GB014", audit))
        .isEqualTo(
            "conditional-go is declared for overall while 2 issues called blocker or critical are"
                + " open: B1 and B2");
  }

  @Test
  void going_with_minor_or_fixed_issues_is_fine() {
    assertThat(
            audit()
                .decides("overall", Decision.GO)
                .issue(issue("B1").severity("low"))
                .issue(issue("B2").severity("critical").state(Issue.State.FIXED))
                .findings("GB014"))
        .isEmpty();
    assertThat(
            audit()
                .decides("overall", Decision.NO_GO)
                .issue(issue("B1").severity("critical"))
                .findings("GB014"))
        .isEmpty();
  }

  @Test
  void a_phase_is_held_up_only_by_issues_that_block_its_tasks() {
    AuditBuilder audit =
        audit()
            .phase("1-a", done("1"))
            .phase("2-b", done("2"))
            .decides("1-a", Decision.GO)
            .decides("2-b", Decision.GO)
            .issue(issue("B1").severity("critical").blocks("2"));

    assertThat(audit.findings("GB014")).extracting(Finding::subject).containsExactly("2-b");
  }

  @Test
  void an_auditor_who_owns_a_task_is_found() {
    AuditBuilder audit =
        audit().auditor("First auditor").phase("2-b", open("2.5").owner("first auditor"));

    assertThat(message("GB015", audit)).isEqualTo("First auditor audits and owns 2.5");
    assertThat(audit().auditor("Second").phase("2-b", open("2.5").owner("First")).findings("GB015"))
        .isEmpty();
  }

  @Test
  void going_above_an_open_checklist_is_found() {
    AuditBuilder audit =
        audit().decides("overall", Decision.GO).list(checklist("Before release", true, false));

    assertThat(message("GB024", audit))
        .isEqualTo("go is declared while 1 of 2 boxes of \"Before release\" are ticked");
    assertThat(
            audit()
                .decides("overall", Decision.GO)
                .list(checklist("Before release", true, true))
                .findings("GB024"))
        .isEmpty();
  }

  @Test
  void done_and_named_by_an_open_box_is_found() {
    AuditBuilder audit =
        audit()
            .phase("1-a", done("CA005"), done("CA00"))
            .list(checklist("Install certificates (CA005)", false));

    assertThat(audit.findings("GB032")).extracting(Finding::subject).containsExactly("CA005");
    assertThat(
            audit()
                .phase("1-a", done("CA005"))
                .list(checklist("Install certificates (CA005)", true))
                .findings("GB032"))
        .isEmpty();
  }

  @Test
  void conditions_without_owner_and_date_are_found() {
    AuditBuilder audit =
        audit().decides("overall", Decision.CONDITIONAL_GO, loose("K1"), condition("K2", false));

    assertThat(message("GB026", audit))
        .isEqualTo("1 of 2 open conditions has neither owner nor date: K1");
    assertThat(
            audit()
                .decides("overall", Decision.CONDITIONAL_GO, condition("K2", false))
                .findings("GB026"))
        .isEmpty();
  }

  @Test
  void an_audit_without_decision_or_auditor_is_found() {
    assertThat(message("GB033", audit().decides("overall", Decision.NONE)))
        .isEqualTo("the audit declares no decision; the evidence supports none");
    assertThat(audit().decides("overall", Decision.NO_GO).findings("GB033")).isEmpty();
    assertThat(audit().withoutAuditor().findings("GB034")).hasSize(1);
    assertThat(audit().findings("GB034")).isEmpty();
  }

  private static Condition loose(String id) {
    return new Condition(
        id,
        Prose.literal("Condition"),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Pieces.AT);
  }

  /** A checklist whose items are called like the list. */
  private static Checklist checklist(String title, boolean... ticked) {
    List<Checklist.Item> items = new ArrayList<>();
    for (boolean done : ticked) {
      items.add(new Checklist.Item(Prose.literal(title), done, Prose.EMPTY, Pieces.AT));
    }
    return new Checklist(title, "checklist", Optional.empty(), items, Pieces.AT);
  }

  private static Policy coverage(long percent) {
    return new Policy(
        Trust.ATTESTED,
        Map.of(),
        Map.of(CoverageUnit.LINE, Pieces.atLeastPercent(percent)),
        Optional.empty());
  }

  private static String message(String code, AuditBuilder audit) {
    List<Finding> findings = audit.findings(code);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).places()).isNotEmpty();
    return findings.get(0).message();
  }
}
