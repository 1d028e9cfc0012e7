package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** A task of the same id and title that was declared done and is not any more. */
final class Reopened implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB076", "Done in the audit before and not done now");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                dossier
                    .everyTask()
                    .filter(now -> isNotDone(now.status()))
                    .flatMap(
                        now ->
                            Earlier.same(before, now)
                                .filter(then -> then.status().claimsDone())
                                .map(then -> finding(before, then, now))));
  }

  /** What does not apply any more was not reopened. */
  private static boolean isNotDone(DeclaredStatus status) {
    return !status.claimsDone() && status.meaning() != Status.NOT_APPLICABLE;
  }

  private static Finding finding(Audit before, Task then, Task now) {
    String message =
        Phrase.say(
            "{} was declared done in {} and is \"{}\" now{}",
            now.id(),
            before.id(),
            now.status().written(),
            better(then, now));
    return INFO.finding(now.id(), message, List.of(), List.of(now.at(), then.at()));
  }

  /** A task that is reopened although its figure improved was given another criterion. */
  private static String better(Task then, Task now) {
    return now.declares().all().stream()
        .filter(figure -> figure.name().startsWith("coverage."))
        .flatMap(
            figure ->
                then.declares().find(figure.name()).stream()
                    .filter(old -> Sum.of(List.of(old.quantity())).fallsShortOf(figure.quantity()))
                    .map(
                        old ->
                            Phrase.say(
                                ", though {} went up from {} to {}",
                                figure.name(),
                                old.quantity().written(),
                                figure.quantity().written())))
        .findFirst()
        .orElse("");
  }
}
