package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every mandatory criterion must be met, or the share of them that the policy asks for; none may be
 * contradicted.
 */
final class CriteriaRule implements GateRule {
  private static final String NAME = "mandatory criteria met";

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    List<Criterion> counted =
        facts
            .mandatory()
            .filter(criterion -> criterion.stand().standing() != Standing.NOT_APPLICABLE)
            .toList();
    return Stream.of(counted.isEmpty() ? nothing(facts) : weigh(facts, counted));
  }

  private static PolicyRule nothing(GateFacts facts) {
    return new PolicyRule(
        NAME,
        "all met",
        "none is mandatory",
        PolicyRule.Result.NOT_EVALUATED,
        facts.criteria().isEmpty() ? Decision.PENDING : Decision.NONE,
        "no criterion of the gate is mandatory",
        Optional.of(facts.phase().at()));
  }

  private static PolicyRule weigh(GateFacts facts, List<Criterion> counted) {
    Optional<Expectation> share = facts.phase().gate().policy().criteria();
    return share
        .filter(asked -> standings(counted).noneMatch(Standing.CONTRADICTED::equals))
        .flatMap(asked -> ofShare(facts, counted, asked))
        .orElseGet(() -> ofAll(facts, counted, share));
  }

  /**
   * A share that is reached leaves the rest open. What is waived counts only when the share is
   * missed without it, and then with a reservation.
   */
  private static Optional<PolicyRule> ofShare(
      GateFacts facts, List<Criterion> counted, Expectation asked) {
    long met = met(counted);
    long waived = standings(counted).filter(Standing.WAIVED::equals).count();
    int all = counted.size();
    if (asked.holds(new Ratio(met, all))) {
      String because = met + " of " + all + " mandatory criteria stand, asked for: " + asked;
      return Optional.of(rule(facts, counted, PolicyRule.Result.HELD, Decision.GO, because));
    }
    if (asked.holds(new Ratio(met + waived, all))) {
      String because = asked + " is reached only with " + waived + " waived of " + all;
      return Optional.of(
          rule(facts, counted, PolicyRule.Result.BROKEN, Decision.CONDITIONAL_GO, because));
    }
    return Optional.empty();
  }

  private static PolicyRule ofAll(
      GateFacts facts, List<Criterion> counted, Optional<Expectation> share) {
    Standing worst = standings(counted).reduce(Standing.VERIFIED, CriteriaRule::worst);
    Decision decision = decision(worst);
    boolean holds = decision == Decision.GO;
    String because = holds ? standing(counted.size()) : sentence(counted, worst);
    boolean tooFew =
        share.filter(s -> !s.holds(new Ratio(met(counted), counted.size()))).isPresent();
    return rule(
        facts,
        counted,
        holds ? PolicyRule.Result.HELD : PolicyRule.Result.BROKEN,
        decision,
        tooFew ? because + " (" + share.get() + " is asked for)" : because);
  }

  private static PolicyRule rule(
      GateFacts facts,
      List<Criterion> counted,
      PolicyRule.Result result,
      Decision decision,
      String because) {
    Policy policy = facts.phase().gate().policy();
    String asked = policy.criteria().map(share -> share + " of ").orElse("all ");
    return new PolicyRule(
        NAME,
        asked + counted.size() + " met",
        met(counted) + " of " + counted.size() + " met",
        result,
        decision,
        because,
        policy.criteria().isPresent() ? policy.at() : Optional.of(facts.phase().at()));
  }

  private static long met(List<Criterion> counted) {
    return standings(counted).filter(Standing::isMet).count();
  }

  private static Stream<Standing> standings(List<Criterion> counted) {
    return counted.stream().map(criterion -> criterion.stand().standing());
  }

  private static String standing(int count) {
    return count == 1
        ? "the mandatory criterion stands"
        : "all " + count + " mandatory criteria stand";
  }

  private static String sentence(List<Criterion> counted, Standing worst) {
    List<Criterion> deciding =
        counted.stream().filter(c -> decision(c.stand().standing()) == decision(worst)).toList();
    List<String> ids = deciding.stream().map(c -> c.task().id()).toList();
    return ids.size() == 1
        ? ids.get(0) + " is " + worst.key() + ": " + deciding.get(0).stand().because()
        : ids.size()
            + " of "
            + counted.size()
            + " mandatory criteria "
            + verbs(deciding)
            + ": "
            + Phrase.list(ids);
  }

  private static String verbs(List<Criterion> deciding) {
    return deciding.stream()
        .map(c -> c.stand().standing())
        .distinct()
        .sorted()
        .map(CriteriaRule::verb)
        .collect(Collectors.joining(" or "));
  }

  private static String verb(Standing standing) {
    return switch (standing) {
      case FAILED -> "failed";
      case UNAVAILABLE -> "cannot be looked up";
      case MISSING -> "lack their evidence";
      default -> "are " + standing.key();
    };
  }

  /**
   * The one that weighs more at a gate: an open task is less of an obstacle than a missing proof.
   */
  private static Standing worst(Standing a, Standing b) {
    int byDecision = decision(a).compareTo(decision(b));
    return byDecision == 0 ? a.worst(b) : byDecision > 0 ? a : b;
  }

  private static Decision decision(Standing standing) {
    return switch (standing) {
      case NOT_APPLICABLE, VERIFIED, ATTESTED, CLAIMED -> Decision.GO;
      case WAIVED -> Decision.CONDITIONAL_GO;
      case OPEN, PARTIAL -> Decision.PENDING;
      case STALE, UNAVAILABLE, MISSING, BLOCKED -> Decision.HOLD;
      case FAILED, CONTRADICTED -> Decision.NO_GO;
    };
  }
}
