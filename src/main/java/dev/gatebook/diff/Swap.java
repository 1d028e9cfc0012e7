package dev.gatebook.diff;

import dev.gatebook.assess.CrossJudgement;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The facts of one audit in the plan of the other. */
final class Swap {
  private final Audit shown;
  private final Audit asked;
  private final boolean olderShown;
  private final IdentityHashMap<AssessedTask, AssessedTask> shownOf = new IdentityHashMap<>();
  private final IdentityHashMap<AssessedTask, AssessedTask> askedOf = new IdentityHashMap<>();
  private final IdentityHashMap<AssessedGate, AssessedGate> gates = new IdentityHashMap<>();
  private final IdentityHashMap<AssessedCondition, AssessedCondition> conditions =
      new IdentityHashMap<>();

  private Swap(Audit shown, Audit asked, boolean olderShown) {
    this.shown = shown;
    this.asked = asked;
    this.olderShown = olderShown;
  }

  /** The older audit by the criteria of the newer one. */
  static Swap newerAsks(Pair pair) {
    Swap swap = new Swap(pair.from(), pair.to(), true);
    swap.link(pair.tasks(), Same::to, Same::from);
    GatePair.all(pair)
        .forEach(g -> g.to().ifPresent(to -> g.from().ifPresent(from -> swap.gates.put(to, from))));
    conditions(pair).same().forEach(c -> swap.conditions.put(c.to(), c.from()));
    return swap;
  }

  /** The newer audit by the criteria of the older one. */
  static Swap olderAsks(Pair pair) {
    Swap swap = new Swap(pair.to(), pair.from(), false);
    swap.link(pair.tasks(), Same::from, Same::to);
    GatePair.all(pair)
        .forEach(g -> g.to().ifPresent(to -> g.from().ifPresent(from -> swap.gates.put(from, to))));
    conditions(pair).same().forEach(c -> swap.conditions.put(c.from(), c.to()));
    return swap;
  }

  private static TextMatch<AssessedCondition> conditions(Pair pair) {
    return TextMatch.conditions(
        pair.from().assessment().conditions(), pair.to().assessment().conditions());
  }

  private void link(TaskMatch match, Function<Same, Placed> asks, Function<Same, Placed> shows) {
    for (Same same : match.same()) {
      AssessedTask asking = asks.apply(same).task();
      AssessedTask showing = shows.apply(same).task();
      shownOf.put(asking, showing);
      askedOf.put(showing, asking);
      link(same.checks(), asks, shows);
    }
  }

  Audit shown() {
    return shown;
  }

  Audit asked() {
    return asked;
  }

  boolean isOlderShown() {
    return olderShown;
  }

  /** The task as the audit shows it that the other one asks for. */
  Optional<AssessedTask> shown(AssessedTask asking) {
    return Optional.ofNullable(shownOf.get(asking));
  }

  /** Whether the audit that asks has that task. */
  boolean isAsked(AssessedTask showing) {
    return askedOf.containsKey(showing);
  }

  /** The place of a gate in the judgement. */
  int place(AssessedGate gate) {
    return asked.assessment().gates().indexOf(gate);
  }

  CrossJudgement judge() {
    FilledTask tasks = new FilledTask(this, idsShown());
    List<CrossJudgement.Filled> filled = new ArrayList<>();
    for (AssessedGate gate : asked.assessment().gates()) {
      filled.add(new CrossJudgement.Filled(gate, fill(gate, tasks)));
    }
    return CrossJudgement.of(shown, asked, filled, conditions());
  }

  private Phase fill(AssessedGate gate, FilledTask tasks) {
    Phase phase = gate.phase();
    String id = Optional.ofNullable(gates.get(gate)).map(g -> g.phase().id()).orElse(phase.id());
    return new Phase(
        id,
        phase.number(),
        phase.title(),
        phase.summary(),
        phase.started(),
        phase.completed(),
        phase.gate(),
        gate.tasks().stream().map(tasks::of).toList(),
        phase.at());
  }

  private Set<String> idsShown() {
    Set<String> ids = new HashSet<>();
    for (AssessedGate gate : shown.assessment().gates()) {
      gate.tasks().forEach(task -> ids.add(task.task().id()));
    }
    return ids;
  }

  private List<AssessedCondition> conditions() {
    return asked.assessment().conditions().stream().map(this::of).toList();
  }

  private AssessedCondition of(AssessedCondition asking) {
    Optional<AssessedCondition> found = Optional.ofNullable(conditions.get(asking));
    if (found.isPresent()) {
      return with(asking, found.get().standing(), found.get().because());
    }
    boolean metBefore = !olderShown && asking.standing().isMet();
    return metBefore ? asking : with(asking, Standing.OPEN, shown.id() + " does not speak of it");
  }

  private static AssessedCondition with(
      AssessedCondition asking, Standing standing, String because) {
    return new AssessedCondition(
        asking.condition(), standing, because, List.of(), asking.since(), asking.carried());
  }
}
