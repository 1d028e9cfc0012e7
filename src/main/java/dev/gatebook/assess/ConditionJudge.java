package dev.gatebook.assess;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Condition;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Standing;
import java.util.List;
import java.util.Optional;

/** Says where each condition stands and since which audit it has been asked for. */
record ConditionJudge(Subject subject, EvidenceJudge evidence) {
  AssessedCondition judge(Condition condition) {
    List<EvidenceVerdict> verdicts = condition.evidence().stream().map(evidence::verdict).toList();
    Stand stand = stand(condition, new Backing(verdicts));
    return new AssessedCondition(
        condition, stand.standing(), stand.because(), verdicts, since(condition));
  }

  private static Stand stand(Condition condition, Backing backing) {
    if (condition.met()) {
      return backing.ofClaim();
    }
    return backing.isContradicted()
        ? new Stand(Standing.FAILED, "declared not met, and " + backing.contradiction())
        : new Stand(Standing.OPEN, "declared not met");
  }

  private String since(Condition condition) {
    return earlier(condition).map(AssessedCondition::since).orElseGet(() -> subject.source().id());
  }

  private Optional<AssessedCondition> earlier(Condition condition) {
    return subject.previous().map(Audit::assessment).stream()
        .flatMap(assessment -> assessment.conditions().stream())
        .filter(other -> isSame(condition, other.condition()))
        .findFirst();
  }

  /** A bare number may be no more than the position in its list, so it identifies nothing. */
  private static boolean isSame(Condition a, Condition b) {
    boolean named = !a.id().chars().allMatch(Character::isDigit);
    return (named && a.id().equals(b.id())) || a.text().plain().equalsIgnoreCase(b.text().plain());
  }
}
