package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task that is declared done, and an issue that blocks it or lies in its files is still open or
 * only mitigated.
 */
final class DoneWithResidue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB060", "Declared done while an issue about it is not closed");

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
            task ->
                dossier.statement().issues().stream()
                    .filter(issue -> issue.status().isOpen() && isAbout(issue, task))
                    .map(issue -> finding(task, issue)));
  }

  private static boolean isAbout(Issue issue, Task task) {
    return issue.blocks().contains(task.id())
        || Places.files(issue).anyMatch(path -> Evidences.files(task).anyMatch(path::equals));
  }

  private static Finding finding(Task task, Issue issue) {
    String rest = issue.residual().isEmpty() ? "" : ": " + issue.residual().plain();
    String message =
        Phrase.say(
            "{} is declared done, and {} is {}{}",
            task.id(),
            issue.id(),
            issue.status() == Issue.State.OPEN ? "open" : "only mitigated",
            rest);
    return INFO.finding(task.id(), message, List.of(), List.of(task.at(), issue.at()));
  }
}
