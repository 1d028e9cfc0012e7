package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Work that is reported before the day on which it starts or ends. */
final class LaterWork implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB018", "A phase is reported before the day it starts or ends");

  private static final Set<Status> WORKED_ON = Set.of(Status.DONE, Status.PARTIAL, Status.FAILED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return reported(dossier.statement()).stream()
        .flatMap(day -> dossier.assessed().stream().flatMap(phase -> of(dossier, phase, day)));
  }

  /** The earlier of both days: the report was there on that one already. */
  private static Optional<LocalDate> reported(Statement statement) {
    return Stream.concat(statement.date().stream(), statement.documentDate().stream())
        .min(Comparator.naturalOrder());
  }

  private static Stream<Finding> of(Dossier dossier, Phase phase, LocalDate reported) {
    Stream<Finding> started =
        phase.started().stream()
            .filter(day -> day.isAfter(reported) && hasBegun(phase))
            .map(day -> finding(dossier, phase, "starts on " + day, reported));
    Stream<Finding> completed =
        phase.completed().stream()
            .filter(day -> day.isAfter(reported))
            .map(day -> finding(dossier, phase, "is completed on " + day, reported));
    return Stream.concat(started, completed);
  }

  private static boolean hasBegun(Phase phase) {
    return phase.tasks().stream()
        .flatMap(Task::leaves)
        .map(task -> task.status().meaning())
        .anyMatch(WORKED_ON::contains);
  }

  private static Finding finding(Dossier dossier, Phase phase, String what, LocalDate reported) {
    String message =
        "phase "
            + phase.number()
            + " "
            + what
            + ", after "
            + reported
            + ", the day it is reported on";
    return INFO.finding(
        phase.id(), message, List.of(), List.of(phase.at(), dossier.statement().at()));
  }
}
