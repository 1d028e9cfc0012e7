package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task that is declared done, and an issue that blocks it or lies in the lines that it cites is
 * still open or only mitigated. Where no lines are named, a file counts when the task cites no
 * other or the issue is grave.
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
        || issue.locations().stream().anyMatch(place -> lies(issue, place, task));
  }

  private static boolean lies(Issue issue, String place, Task task) {
    List<LineRange> lines = Places.lines(place);
    List<Cited> cited =
        Cited.of(task).filter(file -> Places.withoutLines(place).equals(file.path())).toList();
    boolean only = Evidences.files(task).distinct().count() == 1;
    return cited.stream()
        .anyMatch(
            file ->
                file.overlaps(lines)
                    || (isUnsaid(file, lines) && (only || Gravity.isGrave(issue))));
  }

  private static boolean isUnsaid(Cited file, List<LineRange> lines) {
    return file.lines().isEmpty() || lines.isEmpty();
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
