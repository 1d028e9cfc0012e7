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
    MandatoryCriteria criteria = MandatoryCriteria.of(facts);
    return Stream.of(criteria.weighed().isEmpty() ? nothing(facts) : weigh(facts, criteria));
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

  private static PolicyRule weigh(GateFacts facts, MandatoryCriteria criteria) {
    Optional<Expectation> share = facts.phase().gate().policy().criteria();
    return share
        .filter(asked -> !criteria.any(Standing.CONTRADICTED))
        .flatMap(asked -> ofShare(facts, criteria, asked))
        .orElseGet(() -> ofAll(facts, criteria, share));
  }

  /**
   * A share that is reached leaves the rest open. What is waived counts only when the share is
   * missed without it, and then with a reservation.
   */
  private static Optional<PolicyRule> ofShare(
      GateFacts facts, MandatoryCriteria criteria, Expectation asked) {
    if (criteria.reaches(asked)) {
      String because =
          criteria.met()
              + " of "
              + criteria.counted()
              + " mandatory criteria stand, asked for: "
              + asked;
      return Optional.of(rule(facts, criteria, PolicyRule.Result.HELD, Decision.GO, because));
    }
    if (criteria.reachesWithWaived(asked)) {
      String because =
          asked + " is reached only with " + criteria.waived() + " waived of " + criteria.counted();
      return Optional.of(
          rule(facts, criteria, PolicyRule.Result.BROKEN, Decision.CONDITIONAL_GO, because));
    }
    return Optional.empty();
  }

  private static PolicyRule ofAll(
      GateFacts facts, MandatoryCriteria criteria, Optional<Expectation> share) {
    Decision decision = MandatoryCriteria.decision(criteria.worst());
    boolean holds = decision == Decision.GO;
    String because = holds ? standing(criteria.counted()) : criteria.sentence();
    boolean tooFew = share.filter(asked -> !criteria.reaches(asked)).isPresent();
    return rule(
        facts,
        criteria,
        holds ? PolicyRule.Result.HELD : PolicyRule.Result.BROKEN,
        decision,
        tooFew ? because + " (" + share.get() + " is asked for)" : because);
  }

  private static PolicyRule rule(
      GateFacts facts,
      MandatoryCriteria criteria,
      PolicyRule.Result result,
      Decision decision,
      String because) {
    Policy policy = facts.phase().gate().policy();
    String asked = policy.criteria().map(share -> share + " of ").orElse("all ");
    return new PolicyRule(
        PolicyRule.About.CRITERIA,
        NAME,
        asked + criteria.counted() + " met",
        criteria.actual(),
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
