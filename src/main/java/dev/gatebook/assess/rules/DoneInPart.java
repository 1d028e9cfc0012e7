package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A task that is declared done, and whose own figures say that a part is missing. */
final class DoneInPart implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB070", "Declared done with a part of the whole");
  private static final String TOTAL = ".total";
  private static final List<String> PARTS = List.of("passed", "done", "closed", "met", "covered");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> task.status().claimsDone())
        .flatMap(
            task ->
                task.declares().all().stream()
                    .filter(figure -> figure.name().endsWith(TOTAL))
                    .flatMap(total -> compare(task, total)));
  }

  private static Stream<Finding> compare(Task task, Figures.Figure total) {
    String group = total.name().substring(0, total.name().length() - TOTAL.length());
    return PARTS.stream()
        .flatMap(part -> task.declares().find(group + "." + part).stream())
        .filter(part -> differs(Sum.of(List.of(part.quantity())), total.quantity()))
        .map(part -> finding(task, group, part, total));
  }

  private static boolean differs(Sum part, Quantity total) {
    return part.fallsShortOf(total) || part.exceeds(total);
  }

  private static Finding finding(
      Task task, String group, Figures.Figure part, Figures.Figure total) {
    String message =
        Phrase.say(
            "{} is declared done with {} of {} {}",
            task.id(),
            part.quantity().written(),
            total.quantity().written(),
            group);
    return INFO.finding(
        task.id(),
        message,
        List.of(
            new Finding.Amount("part", part.quantity().low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("total", total.quantity().low().orElse(BigDecimal.ZERO))),
        List.of(part.at(), total.at()));
  }
}
