package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Task;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure that the audit states and that only one task states as well, with another value.
 * Rounding to fewer digits is fine, cutting them off is not. A count may be a part of the whole,
 * and the share of one part of the code is not that of all. Tests and checks have rules of their
 * own.
 */
final class FigureTwice implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB053", "A figure of a task differs from that of the audit");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().declares().all().stream()
        .filter(figure -> !figure.name().startsWith("tests."))
        .filter(figure -> !figure.name().startsWith("checks."))
        .flatMap(figure -> compare(dossier, figure));
  }

  private static Stream<Finding> compare(Dossier dossier, Figures.Figure whole) {
    List<Task> tasks =
        dossier.everyTask().filter(task -> task.declares().find(whole.name()).isPresent()).toList();
    return tasks.size() != 1
        ? Stream.empty()
        : tasks.get(0).declares().find(whole.name()).stream()
            .filter(own -> differs(own.quantity(), whole.quantity()))
            .filter(own -> !Targets.isOfPart(tasks.get(0), own.name()))
            .map(own -> finding(tasks.get(0), own, whole));
  }

  private static boolean differs(Quantity own, Quantity whole) {
    if (own.unit() != whole.unit()) {
      return true;
    }
    Sum sum = Sum.of(List.of(own));
    if (own.unit() == Unit.COUNT) {
      return sum.exceeds(whole);
    }
    boolean apart = sum.exceeds(whole) || sum.fallsShortOf(whole);
    return apart && !isRounded(own, whole) && !isRounded(whole, own);
  }

  private static boolean isRounded(Quantity coarse, Quantity fine) {
    int digits = coarse.low().map(BigDecimal::scale).orElse(0);
    return coarse.isExact()
        && fine.isExact()
        && coarse.low().equals(fine.low().map(v -> v.setScale(digits, RoundingMode.HALF_UP)));
  }

  private static Finding finding(Task task, Figures.Figure own, Figures.Figure whole) {
    String message =
        Phrase.say(
            "{} is {} for {} and {} for the audit",
            own.name(),
            own.quantity().written(),
            task.id(),
            whole.quantity().written());
    return INFO.finding(
        own.name(),
        message,
        List.of(
            new Finding.Amount("task", own.quantity().low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("audit", whole.quantity().low().orElse(BigDecimal.ZERO))),
        List.of(own.at(), whole.at()));
  }
}
