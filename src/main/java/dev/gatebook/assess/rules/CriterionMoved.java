package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A task of the same id and title whose evidence asks for another figure than in the audit before.
 */
final class CriterionMoved implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB081", "A task is judged by another criterion than before");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                dossier
                    .everyTask()
                    .flatMap(
                        now ->
                            Earlier.same(before, now)
                                .filter(then -> !asks(then).equals(asks(now)))
                                .map(then -> finding(before, then, now))));
  }

  private static String asks(Task task) {
    Map<String, Expectation> targets = new TreeMap<>();
    task.evidence().forEach(evidence -> targets.putAll(Targets.of(evidence)));
    return targets.entrySet().stream()
        .map(target -> target.getKey() + " " + target.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Finding finding(Audit before, Task then, Task now) {
    String message =
        Phrase.say(
            "{} is asked for {}, in {} for {}",
            now.id(),
            orNothing(asks(now)),
            before.id(),
            orNothing(asks(then)));
    return INFO.finding(now.id(), message, List.of(), List.of(now.at(), then.at()));
  }

  private static String orNothing(String asked) {
    return asked.isEmpty() ? "no figure" : asked;
  }
}
