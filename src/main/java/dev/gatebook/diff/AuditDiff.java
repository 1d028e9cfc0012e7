package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import java.util.List;

/**
 * What changed from one audit to another.
 *
 * @param from the older audit
 * @param to the newer audit
 * @param headline one sentence, the worst first
 * @param changes every change, regressions first, in an order that never depends on the input's
 * @param counts how many there are of each direction
 * @param rejudgement both audits by the criteria of both
 */
public record AuditDiff(
    Audit from,
    Audit to,
    String headline,
    List<Change> changes,
    Counts counts,
    Rejudgement rejudgement) {
  public AuditDiff {
    changes = List.copyOf(changes);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** How many changes there are of a group. */
  public int count(Group group) {
    return (int) changes.stream().filter(c -> c.group() == group).count();
  }

  /** The changes about one thing, in order. */
  public List<Change> of(Family family) {
    return changes.stream().filter(c -> c.family() == family).toList();
  }

  /** The changes of one kind, in order. */
  public List<Change> of(Kind kind) {
    return changes.stream().filter(c -> c.fact().kind() == kind).toList();
  }

  /** The code between the two audited commits, as far as it is known. */
  public History.Span code() {
    return of(Kind.CODE).stream().map(Change::span).findFirst().orElse(History.Span.NONE);
  }

  /** The changes of one direction, in order. */
  public List<Change> of(Direction direction) {
    return changes.stream().filter(c -> c.direction() == direction).toList();
  }
}
