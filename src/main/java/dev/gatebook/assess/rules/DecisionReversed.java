package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What the audit before let through, this one stops. */
final class DecisionReversed implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB085", "A decision to go was taken back");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                dossier.statement().decisions().stream()
                    .filter(now -> isStop(now.outcome()))
                    .flatMap(now -> compare(before, now)));
  }

  private static boolean isStop(Decision outcome) {
    return outcome == Decision.HOLD || outcome == Decision.NO_GO;
  }

  private static Stream<Finding> compare(Audit before, DeclaredDecision now) {
    return before.statement().decisions().stream()
        .filter(then -> then.scope().equals(now.scope()) && then.outcome() == Decision.GO)
        .map(then -> finding(before, then, now));
  }

  private static Finding finding(Audit before, DeclaredDecision then, DeclaredDecision now) {
    String message =
        Phrase.say(
            "{} was declared go in {} and is {} now",
            now.scope(),
            before.id(),
            now.outcome().key());
    return INFO.finding(now.scope(), message, List.of(), List.of(now.at(), then.at()));
  }
}
