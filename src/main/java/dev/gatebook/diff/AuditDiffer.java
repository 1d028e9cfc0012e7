package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import java.util.List;

/** Compares two audits of a project by meaning. */
public final class AuditDiffer {
  /** Every subject area. The order means nothing. */
  private static final List<Differ> DIFFERS = List.of();

  private AuditDiffer() {}

  /**
   * What changed from one audit to the other. The same audit on both sides gives no change.
   *
   * @param code what lies between the two audited commits, {@link History.Span#NONE} when either is
   *     not known
   */
  public static AuditDiff diff(Audit from, Audit to, History.Span code) {
    Pair pair = new Pair(from, to, code);
    List<Change> changes = DIFFERS.stream().flatMap(d -> d.changes(pair)).toList();
    return new AuditDiff(
        from,
        to,
        "Nothing changed between " + from.id() + " and " + to.id() + ".",
        changes,
        Counts.of(changes));
  }
}
