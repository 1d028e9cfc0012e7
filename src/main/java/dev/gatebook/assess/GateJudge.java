package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Phase;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the evidence supports at each gate, rule by rule. */
record GateJudge(Subject subject, Scope scope, Claims claims, List<AssessedCondition> conditions) {
  AssessedGate judge(Phase phase, List<JudgedTask> judged) {
    List<AssessedTask> shown = judged.stream().map(JudgedTask::shown).toList();
    List<PolicyRule> rules =
        scope.isUntouched(phase)
            ? List.of(untouched(phase))
            : GateRules.apply(facts(phase, judged));
    return new AssessedGate(
        phase,
        scope.assesses(phase),
        declared(phase),
        GateRules.decision(rules),
        GateRules.because(rules),
        rules,
        shown,
        count(shown));
  }

  private GateFacts facts(Phase phase, List<JudgedTask> judged) {
    List<Criterion> criteria = judged.stream().flatMap(j -> j.criteria().stream()).toList();
    return new GateFacts(
        phase,
        statement(),
        subject.measured(),
        criteria,
        conditionsOf(phase),
        claims.forGate(phase, scope.assesses(phase)));
  }

  private List<AssessedCondition> conditionsOf(Phase phase) {
    List<Condition> asked = asked(phase, statement(), scope);
    boolean last = scope.isLastAssessed(phase);
    return conditions.stream()
        .filter(c -> c.carried() ? last : asked.contains(c.condition()))
        .toList();
  }

  /** The conditions that a statement sets for a gate. */
  static List<Condition> asked(Phase phase, Statement statement, Scope scope) {
    List<Condition> asked = new ArrayList<>();
    statement.decisionFor(phase.id()).ifPresent(d -> asked.addAll(d.conditions()));
    statement
        .headDecision()
        .filter(head -> head.scope().equals("overall") && scope.isLastAssessed(phase))
        .ifPresent(head -> asked.addAll(head.conditions()));
    return asked;
  }

  private Decision declared(Phase phase) {
    return statement().decisionFor(phase.id()).map(DeclaredDecision::outcome).orElse(Decision.NONE);
  }

  private Statement statement() {
    return subject.source().statement();
  }

  static PolicyRule untouched(Phase phase) {
    return new PolicyRule(
        PolicyRule.About.CRITERIA,
        "phase begun",
        "a task begun",
        Phrase.count(phase.tasks().size(), "open task"),
        PolicyRule.Result.NOT_EVALUATED,
        Decision.PENDING,
        "no task of the phase has begun and the audit is not about it",
        Optional.of(phase.at()));
  }

  static AssessedGate.Count count(List<AssessedTask> tasks) {
    return tasks.stream()
        .flatMap(AssessedTask::leaves)
        .map(GateJudge::count)
        .reduce(AssessedGate.Count.NONE, AssessedGate.Count::plus);
  }

  private static AssessedGate.Count count(AssessedTask leaf) {
    return switch (leaf.standing()) {
      case NOT_APPLICABLE -> AssessedGate.Count.NONE;
      case VERIFIED -> new AssessedGate.Count(1, 1, 1, declared(leaf), 0);
      case ATTESTED, CLAIMED -> new AssessedGate.Count(1, 1, 0, declared(leaf), 0);
      case WAIVED -> new AssessedGate.Count(1, 0, 0, declared(leaf), 1);
      default -> new AssessedGate.Count(1, 0, 0, declared(leaf), 0);
    };
  }

  private static int declared(AssessedTask leaf) {
    return leaf.task().status().claimsDone() ? 1 : 0;
  }
}
