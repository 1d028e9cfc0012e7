package dev.gatebook.model;

import java.util.List;

/**
 * A condition and whether it is met.
 *
 * @param standing where it stands, like a task
 * @param because one sentence
 * @param since id of the first audit that asks for it
 * @param carried whether the audit does not mention it: it was not met before and is still asked
 *     for
 */
public record AssessedCondition(
    Condition condition,
    Standing standing,
    String because,
    List<EvidenceVerdict> evidence,
    String since,
    boolean carried) {
  public AssessedCondition {
    evidence = List.copyOf(evidence);
  }
}
