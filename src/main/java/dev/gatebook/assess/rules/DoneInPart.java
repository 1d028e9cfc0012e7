package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task that is declared done, and whose own figures say that a part is missing. What was skipped
 * on purpose is no part that is missing, and code is never covered to the last line.
 */
final class DoneInPart implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB070", "Declared done with a part of the whole");
  private static final String TOTAL = ".total";
  private static final List<String> PARTS = List.of("passed", "done", "closed", "met", "covered");

  private static final Set<String> CODE =
      Set.of("lines", "branches", "instructions", "methods", "classes", "functions", "statements");

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
    List<Quantity> skipped =
        task.declares().find(group + ".skipped").map(Figures.Figure::quantity).stream().toList();
    return PARTS.stream()
        .filter(part -> !CODE.contains(group))
        .flatMap(part -> task.declares().find(group + "." + part).stream())
        .filter(part -> sum(part, skipped).fallsShortOf(total.quantity()))
        .map(part -> finding(task, group, part, total));
  }

  private static Sum sum(Figures.Figure part, List<Quantity> skipped) {
    return Sum.of(Stream.concat(Stream.of(part.quantity()), skipped.stream()).toList());
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
