package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Trust;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every condition of the decision must be met, and backed as well as the policy asks: a word closes
 * one only where no more than a word is asked for.
 */
final class ConditionsRule implements GateRule {
  private static final String NAME = "conditions met";

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    List<AssessedCondition> all = facts.conditions();
    Trust asked = facts.phase().gate().policy().trust();
    List<AssessedCondition> unmet =
        all.stream().filter(c -> !asked.isReachedBy(c.standing())).toList();
    if (all.isEmpty()) {
      return Stream.of(none());
    }
    String actual = (all.size() - unmet.size()) + " of " + all.size();
    return Stream.of(unmet.isEmpty() ? held(actual) : broken(actual, unmet));
  }

  private static PolicyRule none() {
    return new PolicyRule(
        PolicyRule.About.CONDITIONS,
        NAME,
        "all",
        "no condition",
        PolicyRule.Result.NOT_EVALUATED,
        Decision.NONE,
        "the decision names no condition for this gate",
        Optional.empty());
  }

  private static PolicyRule held(String actual) {
    return new PolicyRule(
        PolicyRule.About.CONDITIONS,
        NAME,
        "all",
        actual,
        PolicyRule.Result.HELD,
        Decision.GO,
        "all conditions are met",
        Optional.empty());
  }

  private static PolicyRule broken(String actual, List<AssessedCondition> unmet) {
    AssessedCondition first = unmet.get(0);
    String because =
        unmet.size() == 1
            ? "the condition \"" + first.condition().text() + "\" " + how(first)
            : Phrase.count(unmet.size(), "condition")
                + " are not closed: "
                + Phrase.list(ids(unmet));
    return new PolicyRule(
        PolicyRule.About.CONDITIONS,
        NAME,
        "all",
        actual,
        PolicyRule.Result.BROKEN,
        Decision.CONDITIONAL_GO,
        because,
        Optional.of(first.condition().at()));
  }

  private static String how(AssessedCondition condition) {
    return condition.standing().isMet()
        ? "is only " + condition.standing().key() + " to be met"
        : "is not met";
  }

  private static List<String> ids(List<AssessedCondition> conditions) {
    return conditions.stream().map(c -> c.condition().id()).toList();
  }
}
