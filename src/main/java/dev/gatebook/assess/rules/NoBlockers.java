package dev.gatebook.assess.rules;

import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An audit that declares no blocking issue, and lists what has to be done first. */
final class NoBlockers implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB065", "No blocking issue is declared, and conditions are open");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    long conditions =
        statement.headDecision().stream()
            .flatMap(head -> head.conditions().stream())
            .filter(condition -> !condition.met())
            .count();
    return statement.declares().find("issues.blocking").stream()
        .filter(none -> none.quantity().high().filter(v -> v.signum() == 0).isPresent())
        .filter(none -> conditions > 0)
        .map(none -> finding(statement, none, conditions));
  }

  private static Finding finding(Statement statement, Figures.Figure none, long conditions) {
    long boxes =
        statement.lists().stream()
            .filter(OpenChecklist::isBefore)
            .flatMap(list -> list.items().stream())
            .filter(item -> !item.done())
            .count();
    String message =
        Phrase.say(
            "no blocking issue is declared, and {} and {} stand before it",
            Phrase.count(conditions, "condition"),
            boxes == 1 ? "1 open box" : boxes + " open boxes");
    return INFO.finding(
        none.name(),
        message,
        List.of(
            Finding.Amount.of("blocking", 0),
            Finding.Amount.of("conditions", conditions),
            Finding.Amount.of("boxes", boxes)),
        Stream.concat(
                Stream.of(none.at()), statement.headDecision().stream().map(DeclaredDecision::at))
            .toList());
  }
}
