package dev.gatebook.assess;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Method;
import dev.gatebook.model.Phase;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs the facts of one audit at the gates of another. */
final class CrossJudge {
  private final Audit shown;
  private final List<CrossJudgement.Filled> filled;
  private final List<AssessedCondition> conditions;
  private final Statement asking;
  private final Scope askingScope;
  private final Scope scope;
  private final Claims claims;
  private final IdentityHashMap<Evidence, EvidenceVerdict> known = new IdentityHashMap<>();

  CrossJudge(
      Audit shown,
      Audit asked,
      List<CrossJudgement.Filled> filled,
      List<AssessedCondition> conditions) {
    this.shown = shown;
    this.filled = List.copyOf(filled);
    this.conditions = List.copyOf(conditions);
    this.asking = asked.statement();
    this.askingScope = new Scope(asking, filled.stream().map(f -> f.asked().phase()).toList());
    this.scope =
        new Scope(shown.statement(), filled.stream().map(CrossJudgement.Filled::filled).toList());
    this.claims = claims(shown);
    shown
        .assessment()
        .everyTask()
        .flatMap(task -> task.evidence().stream())
        .forEach(verdict -> known.put(verdict.evidence(), verdict));
  }

  List<AssessedGate> gates() {
    // The gates are filled with waivers that hold only, so that the day means nothing.
    TaskJudge judge = new TaskJudge(this::verdict, LocalDate.MIN);
    return filled.stream().map(gate -> judge(gate, judge)).toList();
  }

  private AssessedGate judge(CrossJudgement.Filled gate, TaskJudge judge) {
    Phase phase = gate.filled();
    List<JudgedTask> judged = phase.tasks().stream().map(judge::judge).toList();
    List<AssessedTask> tasks = judged.stream().map(JudgedTask::shown).toList();
    List<PolicyRule> rules =
        scope.isUntouched(phase)
            ? List.of(GateJudge.untouched(phase))
            : GateRules.apply(facts(gate, judged));
    return new AssessedGate(
        phase,
        scope.assesses(phase),
        Decision.NONE,
        GateRules.decision(rules),
        GateRules.because(rules),
        rules,
        tasks,
        GateJudge.count(tasks));
  }

  private GateFacts facts(CrossJudgement.Filled gate, List<JudgedTask> judged) {
    return new GateFacts(
        gate.filled(),
        shown.statement(),
        shown.measured(),
        judged.stream().flatMap(task -> task.criteria().stream()).toList(),
        conditionsOf(gate.asked().phase()),
        claims.forGate(gate.filled(), scope.assesses(gate.filled())));
  }

  private List<AssessedCondition> conditionsOf(Phase phase) {
    List<Condition> asked = GateJudge.asked(phase, asking, askingScope);
    boolean last = askingScope.isLastAssessed(phase);
    return conditions.stream()
        .filter(c -> c.carried() ? last : asked.contains(c.condition()))
        .toList();
  }

  /**
   * What was looked up is known; what is asked for in another way is looked up in the artifacts.
   */
  private EvidenceVerdict verdict(Evidence evidence) {
    return Optional.ofNullable(known.get(evidence))
        .or(() -> measured(evidence).findFirst())
        .orElseGet(
            () ->
                Answer.unavailable("", "it was not looked up for " + shown.id())
                    .on(evidence, Method.INSPECTED));
  }

  private Stream<EvidenceVerdict> measured(Evidence evidence) {
    Measured measured = shown.measured();
    return Stream.of(
            evidence
                .as(Evidence.Tests.class)
                .map(e -> new TestsLookup(measured).answer(e).on(e, Method.EXECUTED)),
            evidence
                .as(Evidence.Coverage.class)
                .map(e -> new CoverageLookup(measured).answer(e).on(e, Method.EXECUTED)),
            evidence
                .as(Evidence.Findings.class)
                .map(e -> new FindingsLookup(measured).answer(e).on(e, Method.EXECUTED)),
            evidence
                .as(Evidence.Metric.class)
                .map(e -> new MetricLookup(measured).answer(e).on(e, Method.EXECUTED)))
        .flatMap(found -> found);
  }

  private static Claims claims(Audit shown) {
    Set<String> tasks =
        shown
            .assessment()
            .everyTask()
            .map(AssessedTask::task)
            .map(Task::id)
            .collect(Collectors.toSet());
    List<ClaimCheck> ofAudit = new ArrayList<>(shown.assessment().figures());
    Map<String, List<ClaimCheck>> ofTasks =
        ofAudit.stream()
            .filter(claim -> tasks.contains(claim.subject()))
            .collect(Collectors.groupingBy(ClaimCheck::subject));
    ofAudit.removeIf(claim -> tasks.contains(claim.subject()));
    return new Claims(ofAudit, ofTasks);
  }
}
