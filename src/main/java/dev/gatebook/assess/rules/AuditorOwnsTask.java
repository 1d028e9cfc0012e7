package dev.gatebook.assess.rules;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** An auditor who owns what is audited judges their own work. */
final class AuditorOwnsTask implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB015", "The auditor owns a task that is audited");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().auditor().stream().flatMap(auditor -> owned(dossier, auditor));
  }

  private static Stream<Finding> owned(Dossier dossier, Actor auditor) {
    List<Task> tasks =
        dossier
            .everyTask()
            .filter(task -> task.owner().filter(owner -> isSame(owner, auditor)).isPresent())
            .toList();
    return tasks.isEmpty() ? Stream.empty() : Stream.of(finding(dossier, auditor, tasks));
  }

  private static boolean isSame(Actor a, Actor b) {
    return a.name().strip().equalsIgnoreCase(b.name().strip());
  }

  private static Finding finding(Dossier dossier, Actor auditor, List<Task> tasks) {
    String message =
        auditor.name() + " audits and owns " + Phrase.list(tasks.stream().map(Task::id).toList());
    return INFO.finding(
        tasks.get(0).id(),
        message,
        List.of(Finding.Amount.of("owned", tasks.size())),
        Stream.concat(Stream.of(dossier.statement().at()), tasks.stream().map(Task::at)).toList());
  }
}
