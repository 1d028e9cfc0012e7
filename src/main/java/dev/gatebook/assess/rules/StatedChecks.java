package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task that states how many checks it has must list as many. What does not apply may be counted
 * or not.
 */
final class StatedChecks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB002", "A task lists another number of checks than it states");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.everyTask().filter(task -> !task.checks().isEmpty()).flatMap(StatedChecks::of);
  }

  private static Stream<Finding> of(Task task) {
    long listed = task.leaves().count();
    long done = task.leaves().filter(leaf -> leaf.status().claimsDone()).count();
    Optional<Long> total = task.declares().exactCount("checks.total");
    Optional<Long> passed = task.declares().exactCount("checks.passed");
    if (total.filter(t -> t != listed && t != listed - idle(task)).isPresent()) {
      return Stream.of(finding(task, "checks.total", total.orElse(listed), listed));
    }
    return passed
        .filter(stated -> stated != done && total.isPresent())
        .map(stated -> finding(task, "checks.passed", stated, done))
        .stream();
  }

  /** How many of its checks do not apply. */
  static long idle(Task task) {
    return task.leaves().filter(leaf -> leaf.status().meaning() == Status.NOT_APPLICABLE).count();
  }

  private static Finding finding(Task task, String figure, long stated, long listed) {
    String what = figure.equals("checks.total") ? " listed" : " listed as done";
    String message =
        task.id()
            + " states "
            + Phrase.count(stated, "check")
            + ", "
            + listed
            + " "
            + Phrase.be(listed)
            + what;
    return INFO.finding(
        task.id(),
        message,
        List.of(Finding.Amount.of("stated", stated), Finding.Amount.of("listed", listed)),
        Stream.concat(
                task.declares().find(figure).map(Figures.Figure::at).stream(),
                Stream.of(task.checks().get(0).at()))
            .toList());
  }
}
