package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The audit declares how many tasks are closed or there are, and the assessed phases give another
 * count. Some authors count the optional tasks and those that do not apply, others do not.
 */
final class TaskCount implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB086", "The declared tasks differ from those of the plan");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Task> tasks =
        dossier.assessed().stream().flatMap(phase -> phase.tasks().stream()).toList();
    return tasks.isEmpty()
        ? Stream.empty()
        : Stream.of(
                compare(dossier, "tasks.closed", ways(tasks, task -> task.status().claimsDone())),
                compare(dossier, "tasks.done", ways(tasks, task -> task.status().claimsDone())),
                compare(dossier, "tasks.total", ways(tasks, task -> true)))
            .flatMap(found -> found);
  }

  /** Every count that an author may mean, that of the mandatory tasks first. */
  private static List<Long> ways(List<Task> tasks, Predicate<Task> counted) {
    Predicate<Task> applies = task -> task.status().meaning() != Status.NOT_APPLICABLE;
    return Stream.<Predicate<Task>>of(
            Task::mandatory, applies.and(Task::mandatory), task -> true, applies)
        .map(way -> tasks.stream().filter(counted.and(way)).count())
        .toList();
  }

  private static Stream<Finding> compare(Dossier dossier, String name, List<Long> ways) {
    return dossier.statement().declares().find(name).stream()
        .filter(figure -> ways.stream().noneMatch(n -> Rounding.includes(figure.quantity(), n)))
        .map(figure -> finding(dossier, figure, ways.get(0)));
  }

  private static Finding finding(Dossier dossier, Figures.Figure figure, long counted) {
    String message =
        Phrase.say(
            "{} is declared as {}, the plan has {}",
            figure.name(),
            figure.quantity().written(),
            counted);
    return INFO.finding(
        figure.name(),
        message,
        List.of(
            new Finding.Amount("declared", figure.quantity().low().orElse(BigDecimal.ZERO)),
            Finding.Amount.of("counted", counted)),
        Stream.concat(Stream.of(figure.at()), dossier.assessed().stream().map(phase -> phase.at()))
            .toList());
  }
}
