package dev.gatebook.site.row;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Statement;
import dev.gatebook.site.part.Anchors;
import java.util.Optional;

/**
 * An audit with everything that its pages need.
 *
 * @param project name of the project
 * @param sample why the project is only a sample; empty for a real one
 * @param previous the audit before it
 * @param anchors permalinks of its tasks, issues and conditions
 * @param testPlaces where the page of test results shows what was measured
 */
public record AuditContext(
    Prose project,
    Prose sample,
    Audit audit,
    Optional<Audit> previous,
    AuditLinks links,
    Anchors anchors,
    TestPlaces testPlaces) {

  /** The context of an audit, with a permalink for everything in it. */
  public static AuditContext of(
      Prose project, Prose sample, Audit audit, Optional<Audit> previous, AuditLinks links) {
    return new AuditContext(
        project,
        sample,
        audit,
        previous,
        links,
        Permalinks.of(audit.statement(), audit),
        new TestPlaces(audit.measured()));
  }

  /** What the auditor states. */
  public Statement statement() {
    return audit.statement();
  }

  /** A link to a task of the audit page; empty when there is no such task. */
  public String task(String id) {
    return onAudit(anchors.find("task", id));
  }

  /** A link to an issue of the audit page; empty when there is no such issue. */
  public String issue(String id) {
    return onAudit(anchors.find("issue", id));
  }

  /** A link to the gate of a phase; empty when there is no such phase. */
  public String gate(String phase) {
    return links.gate(phase);
  }

  /** A link to a declared figure of the audit page; empty when there is no such figure. */
  public String figure(String title) {
    return onAudit(anchors.find("figure", title));
  }

  /** A link to a condition of the audit page; empty when there is no such condition. */
  public String condition(String id) {
    return onAudit(anchors.find("condition", id));
  }

  private String onAudit(String anchor) {
    return anchor.isEmpty() ? "" : links.audit() + "#" + anchor;
  }
}
