package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Severity;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task that the audit before declared done, and a new issue in a file that it cites: a grave one,
 * or one that the task is not called done with any more. Any other may have nothing to do with it.
 */
final class RefutedTask implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "GB075",
          "Something declared done before turns out to be wrong",
          Severity.WARNING,
          Finding.Certainty.HINT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                dossier.statement().issues().stream()
                    .filter(issue -> isNew(issue, before))
                    .flatMap(
                        issue ->
                            done(before)
                                .filter(task -> isAtStake(dossier, task, issue))
                                .flatMap(task -> compare(before, task, issue))));
  }

  private static boolean isAtStake(Dossier dossier, Task then, Issue issue) {
    return Gravity.isGrave(issue)
        || issue.blocks().contains(then.id())
        || dossier
            .everyTask()
            .anyMatch(now -> now.id().equals(then.id()) && !now.status().claimsDone());
  }

  private static boolean isNew(Issue issue, Audit before) {
    return before.statement().issues().stream().noneMatch(old -> old.id().equals(issue.id()));
  }

  private static Stream<Task> done(Audit before) {
    return Earlier.tasks(before).filter(task -> task.status().claimsDone());
  }

  private static Stream<Finding> compare(Audit before, Task task, Issue issue) {
    return Places.files(issue)
        .filter(path -> Evidences.files(task).anyMatch(path::equals))
        .distinct()
        .map(path -> finding(before, task, issue, path));
  }

  private static Finding finding(Audit before, Task task, Issue issue, String path) {
    String rank = issue.severity().isEmpty() ? "" : " (" + issue.severity() + ")";
    String message =
        Phrase.say(
            "{} was declared done in {}, and {}{} was found in its {}",
            task.id(),
            before.id(),
            issue.id(),
            rank,
            path);
    return INFO.finding(task.id(), message, List.of(), List.of(issue.at(), task.at()));
  }
}
