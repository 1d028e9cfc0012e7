package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What the auditor decides.
 *
 * @param scope what it is about: {@code overall}, a phase id, an environment, an audience
 * @param words the author's own wording of the outcome, such as "ABSOLUTELY NOT"; may be empty
 * @param summary the reason in a sentence
 * @param confidence how sure the author is, in words
 * @param rationale reasons, one each
 */
public record DeclaredDecision(
    String scope,
    Decision outcome,
    String words,
    Prose summary,
    String confidence,
    Prose confidenceReason,
    List<Prose> rationale,
    Optional<Actor> proposer,
    Optional<Actor> approver,
    List<Condition> conditions,
    SourceRef at) {
  public DeclaredDecision {
    rationale = List.copyOf(rationale);
    conditions = List.copyOf(conditions);
  }
}
