package dev.gatebook.site.part;

import dev.gatebook.model.Prose;
import java.util.List;

/**
 * The head of an audit or a gate: both decisions, the reason and what belongs to it.
 *
 * @param why the reason as the auditor gives it; Gatebook's own when there is none
 * @param because Gatebook's reason when the auditor gave one too; may be empty
 * @param facts target, status line, confidence
 * @param brief what stands in the way and what changed
 */
public record Hero(
    DecisionMark declared,
    DecisionMark supported,
    Prose why,
    String because,
    List<Fact> facts,
    List<Fact> brief) {
  public Hero {
    brief = List.copyOf(brief);
    facts = List.copyOf(facts);
  }

  /** The same head with what stands in the way and what changed. */
  public Hero with(List<Fact> known) {
    return new Hero(declared, supported, why, because, facts, known);
  }
}
