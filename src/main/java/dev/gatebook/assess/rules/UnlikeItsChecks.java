package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task that is declared done while one of its mandatory checks is not, or the other way round.
 */
final class UnlikeItsChecks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB094", "A task is declared unlike its checks");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> !task.checks().isEmpty())
        .flatMap(task -> compare(task, task.leaves().filter(UnlikeItsChecks::counts).toList()));
  }

  private static boolean counts(Task check) {
    return check.mandatory() && applies(check);
  }

  private static boolean applies(Task task) {
    Status meaning = task.status().meaning();
    return meaning != Status.NOT_APPLICABLE && meaning != Status.WAIVED;
  }

  private static Stream<Finding> compare(Task task, List<Task> checks) {
    List<Task> left = checks.stream().filter(check -> !check.status().claimsDone()).toList();
    boolean done = task.status().claimsDone();
    boolean agrees = checks.isEmpty() || done == left.isEmpty();
    return agrees || !applies(task) ? Stream.empty() : Stream.of(finding(task, checks, left));
  }

  private static Finding finding(Task task, List<Task> checks, List<Task> left) {
    int done = checks.size() - left.size();
    String rest = left.isEmpty() ? "" : ", not " + Phrase.list(Phrase.ids(left));
    String message =
        Phrase.say(
            "{} is declared \"{}\", and {} of its {} are done{}",
            task.id(),
            task.status().written(),
            done,
            Phrase.count(checks.size(), "check"),
            rest);
    return INFO.finding(
        task.id(),
        message,
        List.of(Finding.Amount.of("done", done), Finding.Amount.of("checks", checks.size())),
        List.of(task.at(), checks.get(0).at()));
  }
}
