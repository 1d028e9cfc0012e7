package dev.gatebook.assess;

import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Unit;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The measured coverage must be what the policy asks for. */
final class CoverageThreshold implements GateRule {
  private static final int DECIMALS = 2;

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    return new TreeMap<>(facts.phase().gate().policy().coverage())
        .entrySet().stream().map(e -> weigh(facts, e.getKey(), e.getValue()));
  }

  private static PolicyRule weigh(GateFacts facts, CoverageUnit unit, Expectation bound) {
    Threshold threshold =
        new Threshold(
            PolicyRule.About.COVERAGE,
            unit.key() + " coverage",
            bound,
            facts.phase().gate().policy().place("coverage." + unit.key()));
    Ratio measured = facts.measured().coverage().of(unit);
    return measured
        .percent(DECIMALS)
        .map(p -> threshold.measured(p.toPlainString() + " %", bound.holds(measured)))
        .orElseGet(
            () ->
                threshold.unmeasured(
                    facts.statement().declares().find("coverage." + unit.key()), Unit.COUNT));
  }
}
