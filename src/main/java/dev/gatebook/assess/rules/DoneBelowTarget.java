package dev.gatebook.assess.rules;

import dev.gatebook.model.Expectation;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A task that is declared done while a declared figure misses what its evidence or its gate asks
 * for. The audit's own figure counts before the task's, because it is the more precise one.
 */
final class DoneBelowTarget implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB013", "Declared done while its target is missed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessed().stream()
        .flatMap(
            phase ->
                phase.tasks().stream()
                    .flatMap(Task::tree)
                    .filter(task -> task.status().claimsDone())
                    .flatMap(task -> ofTask(dossier.statement(), phase, task)));
  }

  private static Stream<Finding> ofTask(Statement statement, Phase phase, Task task) {
    Map<String, Expectation> targets = new TreeMap<>();
    Targets.of(phase.gate().policy())
        .forEach(
            (name, target) ->
                task.declares().find(name).ifPresent(own -> targets.put(name, target)));
    task.evidence().forEach(evidence -> targets.putAll(Targets.of(evidence)));
    return targets.entrySet().stream()
        .flatMap(
            target ->
                figure(statement, task, target.getKey()).stream()
                    .filter(figure -> misses(figure, target.getValue()))
                    .map(figure -> finding(task, figure, target.getValue())));
  }

  private static Optional<Figures.Figure> figure(Statement statement, Task task, String name) {
    return statement.declares().find(name).or(() -> task.declares().find(name));
  }

  private static boolean misses(Figures.Figure figure, Expectation target) {
    return figure.quantity().unit() == target.unit() && target.excludes(figure.quantity());
  }

  private static Finding finding(Task task, Figures.Figure figure, Expectation target) {
    BigDecimal declared =
        figure.quantity().high().or(() -> figure.quantity().low()).orElse(BigDecimal.ZERO);
    BigDecimal gap = target.bound().subtract(declared).abs();
    String message =
        task.id()
            + " is declared done, and "
            + figure.name()
            + " is declared as "
            + figure.quantity().written()
            + " where "
            + target
            + " is asked for: "
            + PlainNumber.of(gap)
            + " off";
    return INFO.finding(
        task.id(),
        message,
        List.of(
            new Finding.Amount("declared", declared),
            new Finding.Amount("target", target.bound()),
            new Finding.Amount("gap", gap)),
        List.of(task.at(), figure.at()));
  }
}
