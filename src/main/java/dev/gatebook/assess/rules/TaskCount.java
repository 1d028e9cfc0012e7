package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The audit declares how many tasks are closed or there are, and the mandatory tasks of the
 * assessed phases give another count.
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
        dossier.assessed().stream()
            .flatMap(phase -> phase.tasks().stream())
            .filter(Task::mandatory)
            .toList();
    long closed = tasks.stream().filter(task -> task.status().claimsDone()).count();
    return tasks.isEmpty()
        ? Stream.empty()
        : Stream.of(
                compare(dossier, "tasks.closed", closed),
                compare(dossier, "tasks.done", closed),
                compare(dossier, "tasks.total", tasks.size()))
            .flatMap(found -> found);
  }

  private static Stream<Finding> compare(Dossier dossier, String name, long counted) {
    return dossier.statement().declares().find(name).stream()
        .filter(figure -> !Rounding.includes(figure.quantity(), counted))
        .map(figure -> finding(dossier, figure, counted));
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
