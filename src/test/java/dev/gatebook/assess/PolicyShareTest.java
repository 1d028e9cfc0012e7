package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.AuditBuilder.condition;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Policy;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shares of criteria, and conditions that outlive the audit that asked for them. */
final class PolicyShareTest {
  private static final Evidence SAID = Pieces.link("https://example.org");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

  @Test
  void a_share_of_the_criteria_is_enough_where_the_policy_says_so() {
    AssessedGate gate = gate(nine(open("10")));

    assertThat(gate.supported()).isEqualTo(Decision.GO);
    assertThat(gate.rules().get(0).expected()).isEqualTo(">= 90 % of 10 met");
    assertThat(gate.rules().get(0).because())
        .isEqualTo("9 of 10 mandatory criteria stand, asked for: >= 90 %");
  }

  @Test
  void a_missed_share_is_as_grave_as_what_is_missing() {
    AssessedGate gate = gate(nine(open("10"), open("11")));

    assertThat(gate.supported()).isEqualTo(Decision.PENDING);
    assertThat(gate.because())
        .isEqualTo("2 of 11 mandatory criteria are open: 10 and 11 (>= 90 % is asked for)");
  }

  @Test
  void no_share_excuses_a_contradiction() {
    AssessedGate gate = gate(nine(done("10").evidence(Pieces.ran("make", "ok", "no"))));

    assertThat(gate.supported()).isEqualTo(Decision.NO_GO);
    assertThat(gate.rules().get(0).result()).isEqualTo(PolicyRule.Result.BROKEN);
  }

  @Test
  void a_share_that_only_a_waiver_reaches_is_conditional() {
    AssessedGate gate = gate(nine(open("10"), open("11").waivedUntil(DAY)));

    assertThat(gate.supported()).isEqualTo(Decision.CONDITIONAL_GO);
    assertThat(gate.because()).isEqualTo(">= 90 % is reached only with 1 waived of 11");
    assertThat(gate(nine(open("10"), open("11").waivedUntil(DAY.minusDays(1)))).supported())
        .isEqualTo(Decision.PENDING);
  }

  @Test
  void an_optional_task_changes_no_share() {
    assertThat(gate(nine(open("10"), open("11").optional())).supported()).isEqualTo(Decision.GO);
  }

  @Test
  void a_condition_that_was_not_met_stays_when_an_audit_leaves_it_out() {
    AuditBuilder first = asking("a1", condition("K1", "Suite has run", false));
    AuditBuilder second = asking("a2").after(first);
    AuditBuilder third = asking("a3").after(second);

    AssessedCondition carried = third.assess().conditions().get(0);
    assertThat(carried.carried()).isTrue();
    assertThat(carried.since()).isEqualTo("a1");
    assertThat(carried.standing()).isEqualTo(Standing.OPEN);
    assertThat(carried.because())
        .isEqualTo("not met before and not mentioned here, so it stays open");
    assertThat(third.assess().supported()).isEqualTo(Decision.CONDITIONAL_GO);
    assertThat(third.assess().gates().get(0).supported()).isEqualTo(Decision.CONDITIONAL_GO);
  }

  @Test
  void a_condition_that_is_left_out_is_closed_by_evidence_and_not_by_a_word() {
    AuditBuilder shown = asking("a1", condition("K1", false, Pieces.file("a.txt")));
    AuditBuilder said = asking("a1", condition("K1", false, SAID));
    OneCommit files = OneCommit.with(Map.of("a.txt", "text"));

    AssessedCondition closed =
        asking("a2").at(OneCommit.NEW, files).after(shown).assess().conditions().get(0);
    assertThat(closed.standing()).isEqualTo(Standing.VERIFIED);
    assertThat(closed.because()).isEqualTo("not mentioned, and closed: a.txt is there");
    assertThat(asking("a2").after(said).assess().conditions().get(0).standing())
        .isEqualTo(Standing.OPEN);
  }

  @Test
  void a_condition_that_was_met_or_is_met_now_is_not_carried() {
    AuditBuilder met = asking("a1", condition("K1", true, SAID));
    AuditBuilder asked = asking("a1", condition("K1", "Suite has run", false));
    AuditBuilder now = asking("a2", condition("1", "The suite has run", true, SAID)).after(asked);

    assertThat(asking("a2").after(met).assess().conditions()).isEmpty();
    assertThat(now.assess().conditions())
        .extracting(AssessedCondition::carried)
        .containsExactly(false);
  }

  @Test
  void a_carried_condition_does_not_share_an_id_with_another_one() {
    AuditBuilder first = asking("a1", condition("1", "Suite has run", false));
    AuditBuilder second = asking("a2", condition("1", "Secrets are set", false)).after(first);

    assertThat(second.assess().conditions())
        .extracting(c -> c.condition().id())
        .containsExactly("1", "a1-1");
  }

  private static AuditBuilder asking(String id, Condition... conditions) {
    return audit()
        .id(id)
        .phase("1-a", done("1").evidence(SAID))
        .decides("overall", Decision.CONDITIONAL_GO, conditions);
  }

  private static AuditBuilder nine(TaskBuilder... more) {
    List<TaskBuilder> tasks = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      tasks.add(done(Integer.toString(i)).evidence(SAID));
    }
    tasks.addAll(List.of(more));
    Policy policy =
        new Policy(
            Trust.ATTESTED,
            Optional.of(Pieces.atLeastPercent(90)),
            Map.of(),
            Map.of(),
            Optional.empty());
    return audit().phase("1-a", policy, tasks.toArray(new TaskBuilder[0]));
  }

  private static AssessedGate gate(AuditBuilder audit) {
    return audit.assess().gates().get(0);
  }
}
