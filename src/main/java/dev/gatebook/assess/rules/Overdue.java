package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** An open condition or task whose day had passed when the audit was made. */
final class Overdue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB091", "Something open was due before the audit");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().date().stream()
        .flatMap(day -> Stream.concat(conditions(dossier, day), tasks(dossier, day)));
  }

  private static Stream<Finding> conditions(Dossier dossier, LocalDate day) {
    return dossier.statement().decisions().stream()
        .flatMap(declared -> declared.conditions().stream())
        .filter(condition -> !condition.met())
        .flatMap(
            condition ->
                condition.due().stream()
                    .filter(due -> due.isBefore(day))
                    .map(due -> finding(condition.id(), due, day, condition.at())));
  }

  private static Stream<Finding> tasks(Dossier dossier, LocalDate day) {
    return dossier
        .everyTask()
        .filter(task -> task.status().meaning() == Status.OPEN)
        .flatMap(
            task ->
                task.due().stream()
                    .filter(due -> due.isBefore(day))
                    .map(due -> finding(task.id(), due, day, task.at())));
  }

  private static Finding finding(String id, LocalDate due, LocalDate day, SourceRef at) {
    long days = ChronoUnit.DAYS.between(due, day);
    String message =
        Phrase.say(
            "{} was due on {} and is open on {}, {} later",
            id,
            due,
            day,
            Phrase.count(days, "day"));
    return INFO.finding(id, message, List.of(Finding.Amount.of("days", days)), List.of(at));
  }
}
