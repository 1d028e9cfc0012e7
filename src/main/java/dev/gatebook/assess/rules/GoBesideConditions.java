package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something is let through while the conditions of the whole are open, or the whole while those of
 * a part are. A phase of the plan is judged by its own gate, and parts do not hold up each other.
 */
final class GoBesideConditions implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB067", "A decision to go beside open conditions");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<DeclaredDecision> open =
        dossier.statement().decisions().stream().filter(d -> left(d) > 0).toList();
    return dossier.statement().decisions().stream()
        .filter(declared -> declared.outcome() == Decision.GO)
        .filter(go -> !isPhase(dossier, go.scope()))
        .flatMap(
            go ->
                open.stream()
                    .filter(conditional -> isWhole(go) || isWhole(conditional))
                    .map(conditional -> finding(go, conditional)));
  }

  private static boolean isPhase(Dossier dossier, String scope) {
    return dossier.source().plan().stream().anyMatch(phase -> phase.id().equals(scope));
  }

  private static boolean isWhole(DeclaredDecision declared) {
    return declared.scope().equals("overall");
  }

  private static long left(DeclaredDecision declared) {
    return declared.conditions().stream().filter(condition -> !condition.met()).count();
  }

  private static Finding finding(DeclaredDecision go, DeclaredDecision conditional) {
    String message =
        Phrase.say(
            "go is declared for \"{}\" while {} of {} conditions of \"{}\" are open",
            go.scope(),
            left(conditional),
            conditional.conditions().size(),
            conditional.scope());
    return INFO.finding(
        go.scope(),
        message,
        List.of(
            Finding.Amount.of("open", left(conditional)),
            Finding.Amount.of("conditions", conditional.conditions().size())),
        List.of(go.at(), conditional.at()));
  }
}
