package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** A figure of a task that was a number in the audit before and is only a word now. */
final class PrecisionLost implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB077", "A number became a word");

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
                    .flatMap(
                        now ->
                            Earlier.same(before, now).flatMap(then -> compare(before, then, now))));
  }

  private static Stream<Finding> compare(Audit before, Task then, Task now) {
    return now.declares().all().stream()
        .filter(figure -> isWord(figure.quantity()))
        .flatMap(
            figure ->
                then.declares().find(figure.name()).stream()
                    .filter(old -> !isWord(old.quantity()))
                    .map(old -> finding(before, now, old, figure)));
  }

  private static boolean isWord(Quantity quantity) {
    return quantity.low().isEmpty() && quantity.high().isEmpty();
  }

  private static Finding finding(Audit before, Task task, Figures.Figure then, Figures.Figure now) {
    String message =
        Phrase.say(
            "{} of {} was {} in {} and is \"{}\" now",
            now.name(),
            task.id(),
            then.quantity().written(),
            before.id(),
            now.quantity().written());
    return INFO.finding(
        task.id(),
        message,
        then.quantity().low().map(v -> List.of(new Finding.Amount("before", v))).orElse(List.of()),
        List.of(now.at(), then.at()));
  }
}
