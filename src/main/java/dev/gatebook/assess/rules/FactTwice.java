package dev.gatebook.assess.rules;

import dev.gatebook.model.Field;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact that the audit states for the whole, and that a task states otherwise. A field that has
 * several values among the tasks is a column of theirs, not a fact of the whole.
 */
final class FactTwice implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB040", "A fact has two values");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().environment().stream()
        .filter(fact -> values(dossier, fact) == 1)
        .flatMap(fact -> tasks(dossier, fact));
  }

  private static long values(Dossier dossier, Field fact) {
    return dossier
        .everyTask()
        .flatMap(task -> task.fields().stream())
        .filter(own -> own.name().equals(fact.name()))
        .map(own -> own.value().plain())
        .distinct()
        .count();
  }

  private static Stream<Finding> tasks(Dossier dossier, Field fact) {
    return dossier
        .everyTask()
        .flatMap(
            task ->
                task.fields().stream()
                    .filter(own -> own.name().equals(fact.name()))
                    .filter(own -> !own.value().plain().equals(fact.value().plain()))
                    .map(own -> finding(dossier, fact, task, own)));
  }

  private static Finding finding(Dossier dossier, Field fact, Task task, Field own) {
    String message =
        Phrase.say(
            "the fact \"{}\" is \"{}\" for the audit and \"{}\" for {}",
            fact.name(),
            fact.value().plain(),
            own.value().plain(),
            task.id());
    return INFO.finding(
        task.id(), message, List.of(), List.of(dossier.statement().at(), task.at()));
  }
}
