package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The least effort of the open tasks is more than the most that the audit before declared. Nothing
 * is said where that one left open tasks without an effort.
 */
final class EffortGrown implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB082", "More effort is left than before");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Sum now = effort(dossier.everyTask());
    return dossier.previous().stream()
        .flatMap(
            before -> {
              Sum then = effort(Earlier.tasks(before));
              boolean grown = then.high().filter(most -> now.low().compareTo(most) > 0).isPresent();
              return grown && then.low().signum() > 0 && isEstimated(before)
                  ? Stream.of(finding(dossier, before, then, now))
                  : Stream.empty();
            });
  }

  private static boolean isEstimated(Audit before) {
    return Earlier.tasks(before)
        .filter(task -> task.status().meaning() == Status.OPEN)
        .allMatch(task -> task.effort().isPresent());
  }

  private static Sum effort(Stream<Task> tasks) {
    return Sum.of(
        tasks
            .filter(task -> task.status().meaning() == Status.OPEN)
            .flatMap(task -> task.effort().stream())
            .filter(effort -> effort.unit() == Unit.HOURS)
            .toList());
  }

  private static Finding finding(Dossier dossier, Audit before, Sum then, Sum now) {
    String message =
        Phrase.say(
            "the open tasks take {} h, in {} they took {} h", now.span(), before.id(), then.span());
    return INFO.finding(
        "effort",
        message,
        List.of(new Finding.Amount("now", now.low()), new Finding.Amount("before", then.low())),
        List.of(dossier.statement().at(), before.statement().at()));
  }
}
