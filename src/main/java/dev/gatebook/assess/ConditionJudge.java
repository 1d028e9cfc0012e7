package dev.gatebook.assess;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Condition;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Trust;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says where each condition stands and since which audit it has been asked for. One stays until its
 * evidence closes it, whether or not it is mentioned; a bare word closes it only where the project
 * asks for no more than words.
 */
record ConditionJudge(Subject subject, EvidenceJudge evidence) {
  /** The conditions of the audit in its order, then those that it leaves out. */
  List<AssessedCondition> all() {
    List<Condition> own =
        subject.source().statement().decisions().stream()
            .flatMap(decision -> decision.conditions().stream())
            .toList();
    Stream<AssessedCondition> carried =
        earlier()
            .filter(before -> !asked().isReachedBy(before.standing()))
            .filter(before -> own.stream().noneMatch(c -> SameCondition.is(c, before.condition())))
            .map(before -> carried(before, own));
    return Stream.concat(own.stream().map(this::judge), carried).toList();
  }

  private AssessedCondition judge(Condition condition) {
    List<EvidenceVerdict> verdicts = verdicts(condition);
    Stand stand = stand(condition, new Backing(verdicts));
    return new AssessedCondition(
        condition, stand.standing(), stand.because(), verdicts, since(condition), false);
  }

  private List<EvidenceVerdict> verdicts(Condition condition) {
    return condition.evidence().stream().map(evidence::verdict).toList();
  }

  private static Stand stand(Condition condition, Backing backing) {
    if (condition.met()) {
      return backing.ofClaim();
    }
    return backing.isContradicted()
        ? new Stand(Standing.FAILED, "declared not met, and " + backing.contradiction())
        : new Stand(Standing.OPEN, "declared not met");
  }

  private AssessedCondition carried(AssessedCondition before, List<Condition> own) {
    Condition condition = SameCondition.toldApart(before.condition(), before.since(), own);
    List<EvidenceVerdict> verdicts = verdicts(condition);
    Stand stand = carried(condition, new Backing(verdicts));
    return new AssessedCondition(
        condition, stand.standing(), stand.because(), verdicts, before.since(), true);
  }

  /** Nobody speaks for it any more, so that only evidence closes it, and no word. */
  private static Stand carried(Condition condition, Backing backing) {
    Stand claim = backing.ofClaim();
    if (condition.met() && claim.standing().isMet() && claim.standing() != Standing.VERIFIED) {
      return new Stand(
          claim.standing(), "declared met before and not mentioned here: " + claim.because());
    }
    if (claim.standing() == Standing.VERIFIED) {
      return new Stand(Standing.VERIFIED, "not mentioned, and closed: " + claim.because());
    }
    return backing.isContradicted()
        ? new Stand(Standing.FAILED, "not mentioned, and " + backing.contradiction())
        : new Stand(Standing.OPEN, "not met before and not mentioned here, so it stays open");
  }

  private Trust asked() {
    return subject.project().terms().policy().trust();
  }

  private String since(Condition condition) {
    return earlier()
        .filter(before -> SameCondition.is(condition, before.condition()))
        .findFirst()
        .map(AssessedCondition::since)
        .orElseGet(() -> subject.source().id());
  }

  private Stream<AssessedCondition> earlier() {
    Optional<Assessment> before = subject.previous().map(Audit::assessment);
    return before.stream().flatMap(assessment -> assessment.conditions().stream());
  }
}
