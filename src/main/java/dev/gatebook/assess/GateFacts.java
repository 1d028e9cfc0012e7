package dev.gatebook.assess;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules of one gate look at.
 *
 * @param criteria every task and check with a word of its own
 * @param conditions the conditions that this gate has to meet
 * @param claims the declared figures that it rests on
 */
record GateFacts(
    Phase phase,
    Statement statement,
    Measured measured,
    List<Criterion> criteria,
    List<AssessedCondition> conditions,
    List<ClaimCheck> claims) {
  GateFacts {
    criteria = List.copyOf(criteria);
    conditions = List.copyOf(conditions);
    claims = List.copyOf(claims);
  }

  /** The criteria that the gate needs. */
  Stream<Criterion> mandatory() {
    return criteria.stream().filter(Criterion::isMandatory);
  }
}
