package dev.gatebook.site.diff;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.model.CausePattern;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.AuditContext;
import java.util.List;

/**
 * A comparison with the links to both audits.
 *
 * @param from the older audit
 * @param to the newer audit
 * @param causes what the project knows its tests to fail for
 */
public record DiffContext(
    AuditDiff diff, AuditContext from, AuditContext to, List<CausePattern> causes) {
  private static final int LONGEST_ID = 8;

  public DiffContext {
    causes = List.copyOf(causes);
  }

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

  /** Where the whole life of an issue is told; empty where it has no page. */
  String issueLife(String id) {
    String newer = to.links().issueLife(id);
    return newer.isEmpty() ? from.links().issueLife(id) : newer;
  }

  /** Where the whole life of a condition is told; empty where it has no page. */
  String conditionLife(String id) {
    String newer = to.links().conditionLife(id);
    return newer.isEmpty() ? from.links().conditionLife(id) : newer;
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
