package dev.gatebook.assess;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Standing;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every mandatory criterion must be met, or the share of them that the policy asks for; none may be
 * contradicted.
 */
final class CriteriaRule implements GateRule {
  private static final String NAME = "mandatory criteria met";

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    Tally tally = Tally.of(facts);
    return Stream.of(tally.weighed().isEmpty() ? nothing(facts) : weigh(facts, tally));
  }

  private static PolicyRule nothing(GateFacts facts) {
    return new PolicyRule(
        PolicyRule.About.CRITERIA,
        NAME,
        "all met",
        "none is mandatory",
        PolicyRule.Result.NOT_EVALUATED,
        facts.criteria().isEmpty() ? Decision.PENDING : Decision.NONE,
        "no criterion of the gate is mandatory",
        Optional.of(facts.phase().at()));
  }

  private static PolicyRule weigh(GateFacts facts, Tally tally) {
    Optional<Expectation> share = facts.phase().gate().policy().criteria();
    return share
        .filter(asked -> !tally.any(Standing.CONTRADICTED))
        .flatMap(asked -> ofShare(facts, tally, asked))
        .orElseGet(() -> ofAll(facts, tally, share));
  }

  /**
   * A share that is reached leaves the rest open. What is waived counts only when the share is
   * missed without it, and then with a reservation.
   */
  private static Optional<PolicyRule> ofShare(GateFacts facts, Tally tally, Expectation asked) {
    if (tally.reaches(asked)) {
      String because =
          tally.met() + " of " + tally.counted() + " mandatory criteria stand, asked for: " + asked;
      return Optional.of(rule(facts, tally, PolicyRule.Result.HELD, Decision.GO, because));
    }
    if (tally.reachesWithWaived(asked)) {
      String because =
          asked + " is reached only with " + tally.waived() + " waived of " + tally.counted();
      return Optional.of(
          rule(facts, tally, PolicyRule.Result.BROKEN, Decision.CONDITIONAL_GO, because));
    }
    return Optional.empty();
  }

  private static PolicyRule ofAll(GateFacts facts, Tally tally, Optional<Expectation> share) {
    Decision decision = Tally.decision(tally.worst());
    boolean holds = decision == Decision.GO;
    String because = holds ? standing(tally.counted()) : tally.sentence();
    boolean tooFew = share.filter(asked -> !tally.reaches(asked)).isPresent();
    return rule(
        facts,
        tally,
        holds ? PolicyRule.Result.HELD : PolicyRule.Result.BROKEN,
        decision,
        tooFew ? because + " (" + share.get() + " is asked for)" : because);
  }

  private static PolicyRule rule(
      GateFacts facts, Tally tally, PolicyRule.Result result, Decision decision, String because) {
    Policy policy = facts.phase().gate().policy();
    String asked = policy.criteria().map(share -> share + " of ").orElse("all ");
    return new PolicyRule(
        PolicyRule.About.CRITERIA,
        NAME,
        asked + tally.counted() + " met",
        tally.actual(),
        result,
        decision,
        because,
        policy.criteria().isPresent() ? policy.place("criteria") : Optional.of(facts.phase().at()));
  }

  private static String standing(long count) {
    return count == 1
        ? "the mandatory criterion stands"
        : "all " + count + " mandatory criteria stand";
  }
}
