package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No declared figure may be contradicted: a record that does not hold carries no gate. */
final class ClaimsRule implements GateRule {
  private static final String NAME = "declared figures hold";

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    List<ClaimCheck> compared = facts.claims().stream().filter(ClaimsRule::isCompared).toList();
    return Stream.of(compared.isEmpty() ? nothing(facts) : weigh(compared));
  }

  private static boolean isCompared(ClaimCheck check) {
    return check.result() == ClaimCheck.Result.CONFIRMED
        || check.result() == ClaimCheck.Result.CONTRADICTED;
  }

  private static PolicyRule nothing(GateFacts facts) {
    int declared = facts.claims().size();
    String because =
        declared == 0
            ? "no figure is declared"
            : "none of " + Phrase.count(declared, "declared figure") + " could be measured";
    return rule("none measured", PolicyRule.Result.NOT_EVALUATED, because, Optional.empty());
  }

  private static PolicyRule weigh(List<ClaimCheck> compared) {
    List<ClaimCheck> wrong =
        compared.stream().filter(c -> c.result() == ClaimCheck.Result.CONTRADICTED).toList();
    String actual = (compared.size() - wrong.size()) + " of " + compared.size();
    if (wrong.isEmpty()) {
      String because =
          Phrase.count(compared.size(), "declared figure") + " agree with what was" + " measured";
      return rule(actual, PolicyRule.Result.HELD, because, Optional.empty());
    }
    ClaimCheck first = wrong.get(0);
    String more = wrong.size() == 1 ? "" : " (" + wrong.size() + " of " + compared.size() + ")";
    return rule(
        actual,
        PolicyRule.Result.BROKEN,
        first.title() + ": " + first.because() + more,
        Optional.of(first.declared().at()));
  }

  private static PolicyRule rule(
      String actual, PolicyRule.Result result, String because, Optional<SourceRef> at) {
    return new PolicyRule(
        PolicyRule.About.FIGURES,
        NAME,
        "none contradicted",
        actual,
        result,
        decision(result),
        because,
        at);
  }

  private static Decision decision(PolicyRule.Result result) {
    return switch (result) {
      case HELD -> Decision.GO;
      case BROKEN -> Decision.HOLD;
      case NOT_EVALUATED -> Decision.NONE;
    };
  }
}
