package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Trust;
import java.util.List;
import java.util.stream.Stream;

/** What is met must be backed as well as the policy asks. */
final class TrustRule implements GateRule {
  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    List<Criterion> met =
        facts.mandatory().filter(criterion -> criterion.standing().isMet()).toList();
    return Stream.of(met.isEmpty() ? nothingMet(facts) : weigh(facts, met));
  }

  private static PolicyRule nothingMet(GateFacts facts) {
    return rule(
        facts,
        "nothing is met",
        PolicyRule.Result.NOT_EVALUATED,
        "no mandatory criterion is met, so none has to be backed");
  }

  private static PolicyRule weigh(GateFacts facts, List<Criterion> met) {
    Trust asked = facts.phase().gate().policy().trust();
    List<String> below =
        met.stream().filter(c -> !asked.isReachedBy(c.standing())).map(c -> c.task().id()).toList();
    String actual = (met.size() - below.size()) + " of " + met.size();
    String because =
        below.isEmpty()
            ? "every met criterion is " + asked.key() + " or better"
            : who(below.size(), met.size())
                + " less than "
                + asked.key()
                + ": "
                + Phrase.list(below);
    PolicyRule.Result result = below.isEmpty() ? PolicyRule.Result.HELD : PolicyRule.Result.BROKEN;
    return rule(facts, actual, result, because);
  }

  private static String who(int below, int met) {
    return met == 1
        ? "the met criterion is"
        : below + " of " + met + " met criteria " + (below == 1 ? "is" : "are");
  }

  private static PolicyRule rule(
      GateFacts facts, String actual, PolicyRule.Result result, String because) {
    Trust asked = facts.phase().gate().policy().trust();
    return new PolicyRule(
        PolicyRule.About.CRITERIA,
        "trust at least " + asked.key(),
        "all met criteria",
        actual,
        result,
        decision(result),
        because,
        facts.phase().gate().policy().place("trust"));
  }

  private static Decision decision(PolicyRule.Result result) {
    return switch (result) {
      case HELD -> Decision.GO;
      case BROKEN -> Decision.CONDITIONAL_GO;
      case NOT_EVALUATED -> Decision.NONE;
    };
  }
}
