package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Measured;
import dev.gatebook.model.PolicyRule;
import java.util.Optional;
import java.util.stream.Stream;

/** What could not be read may hide anything, so it never makes a gate greener. */
final class ReadableRule implements GateRule {
  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    Measured measured = facts.measured();
    int all = measured.artifacts().size();
    Reading reading = Reading.of(measured);
    String doubt = reading.doubt();
    if (all == 0) {
      return Stream.of(
          rule(
              "no artifact",
              PolicyRule.Result.NOT_EVALUATED,
              Decision.NONE,
              "no artifact was found"));
    }
    String actual = reading.reliable() + " of " + all;
    return Stream.of(
        doubt.isEmpty()
            ? rule(
                actual,
                PolicyRule.Result.HELD,
                Decision.GO,
                Phrase.count(all, "artifact") + " read")
            : rule(actual, PolicyRule.Result.BROKEN, Decision.NO_GO, doubt));
  }

  private static PolicyRule rule(
      String actual, PolicyRule.Result result, Decision decision, String because) {
    return new PolicyRule(
        PolicyRule.About.ARTIFACTS,
        "artifacts readable",
        "all",
        actual,
        result,
        decision,
        because,
        Optional.empty());
  }
}
