package dev.gatebook.assess.rules;

import dev.gatebook.model.Expectation;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The gate of a phase, its tasks and the conditions of its decision ask for the same figure with
 * different bounds. Another phase may ask for more.
 */
final class TwoThresholds implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB092", "One figure has two thresholds");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessed().stream().flatMap(phase -> of(dossier, phase));
  }

  private static Stream<Finding> of(Dossier dossier, Phase phase) {
    Map<String, Set<String>> bounds = new TreeMap<>();
    collect(bounds, Targets.of(phase.gate().policy()));
    phase.tasks().stream()
        .flatMap(Task::tree)
        .flatMap(task -> task.evidence().stream())
        .forEach(evidence -> collect(bounds, Targets.of(evidence)));
    dossier.statement().decisions().stream()
        .filter(declared -> Set.of("overall", phase.id()).contains(declared.scope()))
        .flatMap(declared -> declared.conditions().stream())
        .flatMap(condition -> condition.evidence().stream())
        .forEach(evidence -> collect(bounds, Targets.of(evidence)));
    return bounds.entrySet().stream()
        .filter(figure -> figure.getValue().size() > 1)
        .map(figure -> finding(dossier, phase, figure));
  }

  private static void collect(Map<String, Set<String>> bounds, Map<String, Expectation> asked) {
    asked.forEach(
        (name, bound) -> bounds.computeIfAbsent(name, n -> new TreeSet<>()).add(bound.toString()));
  }

  private static Finding finding(
      Dossier dossier, Phase phase, Map.Entry<String, Set<String>> figure) {
    Set<String> bounds = figure.getValue();
    return INFO.finding(
        figure.getKey(),
        Phrase.say("{} is asked for as {}", figure.getKey(), Phrase.list(List.copyOf(bounds))),
        List.of(Finding.Amount.of("thresholds", bounds.size())),
        List.of(dossier.statement().at(), phase.at()));
  }
}
