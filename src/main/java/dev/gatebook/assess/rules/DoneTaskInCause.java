package dev.gatebook.assess.rules;

import dev.gatebook.model.Cause;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** A task that is declared done, and whose files a cause of failing tests names. */
final class DoneTaskInCause implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB052", "A cause of failures names the files of a task that is done");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> task.status().claimsDone())
        .flatMap(
            task -> dossier.statement().causes().stream().flatMap(cause -> compare(task, cause)));
  }

  private static Stream<Finding> compare(Task task, Cause cause) {
    List<String> said = Places.names(cause.title(), cause.root(), cause.example());
    List<String> shared = Places.names(task).stream().filter(said::contains).toList();
    return shared.isEmpty() ? Stream.empty() : Stream.of(finding(task, cause, shared));
  }

  private static Finding finding(Task task, Cause cause, List<String> files) {
    String message =
        Phrase.say(
            "{} is declared done, and the cause \"{}\" names its {}",
            task.id(),
            cause.title().plain(),
            Phrase.list(files));
    return INFO.finding(
        task.id(),
        message,
        List.of(Finding.Amount.of("files", files.size())),
        List.of(task.at(), cause.at()));
  }
}
