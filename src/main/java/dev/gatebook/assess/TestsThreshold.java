package dev.gatebook.assess;

import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Unit;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The counts of all measured tests must be what the policy asks for. */
final class TestsThreshold implements GateRule {
  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    Policy policy = facts.phase().gate().policy();
    return new TreeMap<>(policy.tests())
        .entrySet().stream().map(e -> weigh(facts, e.getKey(), e.getValue()));
  }

  private static PolicyRule weigh(GateFacts facts, TestCount which, Expectation bound) {
    Threshold threshold =
        new Threshold(
            PolicyRule.About.TESTS,
            "tests " + which.key(),
            bound,
            facts.phase().gate().policy().place("tests." + which.key()));
    if (!facts.measured().hasTests()) {
      return threshold.unmeasured(
          facts.statement().declares().find("tests." + which.key()), bound.unit());
    }
    TestTotals totals = facts.measured().totals();
    return threshold.measured(
        actual(which, bound, totals), TestsLookup.holds(bound, which, totals));
  }

  private static String actual(TestCount which, Expectation bound, TestTotals totals) {
    String count = Long.toString(totals.count(which));
    return bound.unit() == Unit.PERCENT ? count + " of " + totals.total() : count;
  }
}
