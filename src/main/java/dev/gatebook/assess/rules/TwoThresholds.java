package dev.gatebook.assess.rules;

import dev.gatebook.model.Expectation;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The gate, the tasks and the conditions of an audit ask for the same figure with different bounds.
 */
final class TwoThresholds implements Rule {
  private static final RuleInfo INFO = RuleInfo.warning("GB092", "One figure has two thresholds");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<String, Set<String>> bounds = new TreeMap<>();
    dossier.assessed().forEach(phase -> collect(bounds, Targets.of(phase.gate().policy())));
    dossier
        .everyTask()
        .flatMap(task -> task.evidence().stream())
        .forEach(evidence -> collect(bounds, evidence.match(new Targets())));
    dossier.statement().decisions().stream()
        .flatMap(declared -> declared.conditions().stream())
        .flatMap(condition -> condition.evidence().stream())
        .forEach(evidence -> collect(bounds, evidence.match(new Targets())));
    return bounds.entrySet().stream()
        .filter(figure -> figure.getValue().size() > 1)
        .map(figure -> finding(dossier, figure.getKey(), figure.getValue()));
  }

  private static void collect(Map<String, Set<String>> bounds, Map<String, Expectation> asked) {
    asked.forEach(
        (name, bound) -> bounds.computeIfAbsent(name, n -> new TreeSet<>()).add(bound.toString()));
  }

  private static Finding finding(Dossier dossier, String name, Set<String> bounds) {
    String message = Phrase.say("{} is asked for as {}", name, Phrase.list(List.copyOf(bounds)));
    return INFO.finding(
        name,
        message,
        List.of(Finding.Amount.of("thresholds", bounds.size())),
        Stream.concat(
                Stream.of(dossier.statement().at()),
                dossier.assessed().stream().map(phase -> phase.at()))
            .toList());
  }
}
