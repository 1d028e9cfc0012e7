package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** Open tasks without an owner beside others that have one. */
final class OwnerlessTasks implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB055", "Some open tasks have no owner");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Task> open =
        dossier.assessed().stream()
            .flatMap(phase -> phase.tasks().stream())
            .filter(task -> task.status().meaning() == Status.OPEN)
            .toList();
    List<Task> ownerless = open.stream().filter(task -> task.owner().isEmpty()).toList();
    return ownerless.isEmpty() || ownerless.size() == open.size()
        ? Stream.empty()
        : Stream.of(finding(open, ownerless));
  }

  private static Finding finding(List<Task> open, List<Task> ownerless) {
    String message =
        Phrase.say(
            "{} of {} open tasks {} no owner: {}",
            ownerless.size(),
            open.size(),
            ownerless.size() == 1 ? "has" : "have",
            Phrase.list(Phrase.ids(ownerless)));
    return INFO.finding(
        ownerless.get(0).id(),
        message,
        List.of(
            Finding.Amount.of("ownerless", ownerless.size()),
            Finding.Amount.of("open", open.size())),
        ownerless.stream().map(Task::at).toList());
  }
}
