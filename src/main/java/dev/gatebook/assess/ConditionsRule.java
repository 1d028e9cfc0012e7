package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every condition of the decision must be met. */
final class ConditionsRule implements GateRule {
  private static final String NAME = "conditions met";

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    List<AssessedCondition> all = facts.conditions();
    List<AssessedCondition> unmet = all.stream().filter(c -> !c.standing().isMet()).toList();
    if (all.isEmpty()) {
      return Stream.of(none());
    }
    String actual = (all.size() - unmet.size()) + " of " + all.size();
    return Stream.of(unmet.isEmpty() ? held(actual) : broken(actual, unmet));
  }

  private static PolicyRule none() {
    return new PolicyRule(
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
            ? "the condition \"" + first.condition().text() + "\" is not met"
            : Phrase.count(unmet.size(), "condition") + " are not met";
    return new PolicyRule(
        NAME,
        "all",
        actual,
        PolicyRule.Result.BROKEN,
        Decision.CONDITIONAL_GO,
        because,
        Optional.of(first.condition().at()));
  }
}
