package dev.gatebook.site.diff;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.AuditContext;

/**
 * A comparison with the links to both audits.
 *
 * @param from the older audit
 * @param to the newer audit
 */
public record DiffContext(AuditDiff diff, AuditContext from, AuditContext to) {
  private static final int LONGEST_ID = 8;

  /** A task where the newer audit tells of it, else the older one. */
  Piece task(String id, String text) {
    String newer = to.task(id);
    return Piece.link(newer.isEmpty() ? from.task(id) : newer, text);
  }

  /** An issue where the newer audit tells of it, else the older one. */
  Piece issue(String id, String text) {
    String newer = to.issue(id);
    return Piece.link(newer.isEmpty() ? from.issue(id) : newer, text);
  }

  /** The whole life of an issue; nothing where it has no page. */
  Piece issueLife(String id) {
    String newer = to.links().issueLife(id);
    return life(newer.isEmpty() ? from.links().issueLife(id) : newer);
  }

  /** The whole life of a condition; nothing where it has no page. */
  Piece conditionLife(String id) {
    String newer = to.links().conditionLife(id);
    return life(newer.isEmpty() ? from.links().conditionLife(id) : newer);
  }

  private static Piece life(String href) {
    return href.isEmpty() ? Piece.NONE : Piece.link(href, "Its life through all audits");
  }

  /** Whether that is the id of a task or an issue, short enough to stand before its title. */
  boolean isListed(String id) {
    return id.length() <= LONGEST_ID && !(task(id, id).isPlain() && issue(id, id).isPlain());
  }

  String older() {
    return diff.from().id();
  }

  String newer() {
    return diff.to().id();
  }
}
