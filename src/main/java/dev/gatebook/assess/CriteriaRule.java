package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every mandatory criterion must be met. */
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
    Standing worst =
        counted.stream()
            .map(c -> c.stand().standing())
            .reduce(Standing.VERIFIED, CriteriaRule::worst);
    Decision decision = decision(worst);
    long met = counted.stream().filter(c -> c.stand().standing().isMet()).count();
    return new PolicyRule(
        NAME,
        "all " + counted.size() + " met",
        met + " of " + counted.size() + " met",
        decision == Decision.GO ? PolicyRule.Result.HELD : PolicyRule.Result.BROKEN,
        decision,
        decision == Decision.GO ? standing(counted.size()) : sentence(counted, worst),
        Optional.of(facts.phase().at()));
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
