package dev.gatebook.assess;

import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import java.util.Comparator;
import java.util.List;

/** Everything that gates ask for, and what it amounts to. */
final class GateRules {
  private static final List<GateRule> ALL =
      List.of(
          new CriteriaRule(),
          new TrustRule(),
          new TestsThreshold(),
          new CoverageThreshold(),
          new ClaimsRule(),
          new ReadableRule(),
          new BlockersRule(),
          new ConditionsRule());

  private GateRules() {}

  static List<PolicyRule> apply(GateFacts facts) {
    return ALL.stream().flatMap(rule -> rule.apply(facts)).toList();
  }

  /** The worst that a rule supports. */
  static Decision decision(List<PolicyRule> rules) {
    return rules.stream().map(PolicyRule::decision).reduce(Decision.NONE, Decision::worst);
  }

  /** The sentence of the rule that decides; a broken rule speaks before one not evaluated. */
  static String because(List<PolicyRule> rules) {
    Decision worst = decision(rules);
    if (worst == Decision.GO) {
      return rules.get(0).because() + "; nothing that the gate asks for is broken";
    }
    return rules.stream()
        .filter(rule -> rule.decision() == worst)
        .min(Comparator.comparing(rule -> rule.result() != PolicyRule.Result.BROKEN))
        .map(PolicyRule::because)
        .orElse("nothing was assessed");
  }
}
