package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Scores;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Target;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing that both audits have, with the properties that no change of their own tells of.
 *
 * @param from how the older audit has it
 * @param to how the newer audit has it
 * @param direction what it means when they differ
 */
record PairTraits(Traits from, Traits to, Direction direction) {

  private PairTraits(Traits from, Traits to) {
    this(from, to, Direction.NEUTRAL);
  }

  static Stream<PairTraits> of(Pair pair) {
    return Stream.of(
            pair.sameTasks().map(PairTraits::task),
            pair.issues().same().stream()
                .map(i -> new PairTraits(issue(i.from(), i.to()), issue(i.to(), i.to()))),
            pair.conditions().same().stream()
                .map(c -> new PairTraits(condition(c.from(), c.to()), condition(c.to(), c.to()))),
            GatePair.all(pair).flatMap(g -> gate(g).stream()),
            decisions(pair),
            scores(pair),
            target(pair).stream())
        .flatMap(things -> things);
  }

  private static PairTraits task(Same same) {
    Task from = same.from().task().task();
    Task to = same.to().task().task();
    Traits older = task(same.to().id(), from);
    Traits newer = task(same.to().id(), to);
    boolean still =
        same.from().task().standing() == same.to().task().standing()
            && TaskMovement.of(same.from().task(), same.to().task()) == TaskMovement.NONE;
    if (still) {
      older.with("status word", from.status().written());
      newer.with("status word", to.status().written());
    }
    if (from.waiver().isPresent() && to.waiver().isPresent()) {
      older.with("reason of the waiver", from.waiver().map(Waiver::reason));
      newer.with("reason of the waiver", to.waiver().map(Waiver::reason));
    }
    return new PairTraits(older, newer);
  }

  private static Traits task(String id, Task task) {
    Traits traits =
        Traits.of(id)
            .with("priority", task.priority())
            .with("effort", task.effort())
            .with("action", task.action())
            .with("note", task.note())
            .with("refs", task.refs());
    task.fields().forEach(field -> traits.with(field.name(), field.value()));
    return traits;
  }

  private static Traits issue(Issue issue, Issue named) {
    return Traits.of(named.id())
        .with("id", issue.id())
        .with("title", issue.title())
        .with("kind", issue.kind())
        .with("locations", issue.locations())
        .with("cause", issue.cause())
        .with("symptoms", issue.symptoms())
        .with("impact", issue.impact())
        .with("fix", issue.fix())
        .with("residual risk", issue.residual())
        .with("note", issue.note())
        .with("effort", issue.effort())
        .with("blocks", issue.blocks())
        .with("affects", issue.affects().all().stream().map(PairTraits::figure).toList())
        .with("evidence", issue.evidence().stream().map(LookedUp::of).toList())
        .with("other severities", issue.ranks().stream().skip(1).toList());
  }

  private static String figure(Figures.Figure figure) {
    return figure.name() + " " + figure.quantity().written();
  }

  private static Traits condition(AssessedCondition assessed, AssessedCondition named) {
    return Traits.of(named.condition().id())
        .with("id", assessed.condition().id())
        .with("text", assessed.condition().text())
        .with("evidence", assessed.condition().evidence().stream().map(LookedUp::of).toList());
  }

  private static Optional<PairTraits> gate(GatePair gate) {
    return gate.from()
        .flatMap(from -> gate.to().map(to -> new PairTraits(gate(from, to), gate(to, to))));
  }

  private static Traits gate(AssessedGate gate, AssessedGate named) {
    Phase phase = gate.phase();
    return Traits.of(named.phase().id())
        .with("id", phase.id())
        .with("number", phase.number())
        .with("title", phase.title())
        .with("summary", phase.summary())
        .with("gate", phase.gate().title())
        .with("opens", phase.gate().next());
  }

  /** Decisions of one scope are told apart by their order. */
  private static Stream<PairTraits> decisions(Pair pair) {
    Map<String, Deque<DeclaredDecision>> newer = new HashMap<>();
    for (DeclaredDecision decision : pair.newer().decisions()) {
      newer.computeIfAbsent(decision.scope(), s -> new ArrayDeque<>()).add(decision);
    }
    List<PairTraits> both = new ArrayList<>();
    for (DeclaredDecision from : pair.older().decisions()) {
      Optional.ofNullable(newer.get(from.scope()))
          .flatMap(decisions -> Optional.ofNullable(decisions.poll()))
          .ifPresent(
              to ->
                  both.add(
                      new PairTraits(
                          decision(from), decision(to), DecisionWords.firmness(from, to))));
    }
    return both.stream();
  }

  private static Traits decision(DeclaredDecision decision) {
    return Traits.of("decision " + decision.scope())
        .with("words", decision.words())
        .with("summary", decision.summary())
        .with("confidence", decision.confidence())
        .with("reason of the confidence", decision.confidenceReason())
        .with("rationale", decision.rationale().stream().map(r -> r.plain()).toList())
        .with("proposer", decision.proposer())
        .with("approver", decision.approver());
  }

  private static Stream<PairTraits> scores(Pair pair) {
    Optional<Scores> from = pair.older().scores();
    Optional<Scores> to = pair.newer().scores();
    if (from.isEmpty() || to.isEmpty()) {
      return Stream.empty();
    }
    Stream<PairTraits> label =
        from.get().overall().equals(to.get().overall())
            ? Stream.of(new PairTraits(label(from.get()), label(to.get())))
            : Stream.empty();
    Stream<PairTraits> aspects =
        from.get().aspects().stream()
            .flatMap(
                before ->
                    to.get().aspects().stream()
                        .filter(after -> after.name().equals(before.name()))
                        .limit(1)
                        .map(after -> new PairTraits(aspect(before), aspect(after))));
    return Stream.concat(label, aspects);
  }

  private static Traits label(Scores scores) {
    return Traits.of("score overall").with("label", scores.label());
  }

  private static Traits aspect(Scores.Aspect aspect) {
    return Traits.of("score " + aspect.name()).with("comment", aspect.comment());
  }

  private static Optional<PairTraits> target(Pair pair) {
    Statement older = pair.older();
    Statement newer = pair.newer();
    return older
        .target()
        .flatMap(from -> newer.target().map(to -> new PairTraits(target(from), target(to))));
  }

  private static Traits target(Target target) {
    return Traits.of("target").with("reason", target.reason());
  }
}
