package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An audit that says which phases it assesses, and decides about another one. */
final class DecisionElsewhere implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB051", "A decision for a phase that is not assessed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessment().gates().stream()
        .filter(gate -> !gate.assessed())
        .flatMap(gate -> dossier.statement().decisionFor(gate.phase().id()).stream())
        .filter(declared -> declared.outcome() != Decision.NONE)
        .map(declared -> finding(dossier.statement(), declared));
  }

  private static Finding finding(Statement statement, DeclaredDecision declared) {
    String message =
        Phrase.say(
            "{} is declared for {}, the audit assesses {}",
            declared.outcome().key(),
            declared.scope(),
            Phrase.list(statement.assesses()));
    return INFO.finding(
        declared.scope(), message, List.of(), List.of(declared.at(), statement.at()));
  }
}
