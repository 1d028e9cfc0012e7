package dev.gatebook.model;

import java.util.Optional;

/**
 * One audit, complete: what was declared, what was measured and what follows.
 *
 * @param project id of its project
 * @param previous id of the audit before it
 * @param commit the audited commit, resolved; empty for an unpinned audit or when it cannot be
 *     found
 * @param commitNote why the commit is not known, or what is odd about it; empty when nothing
 * @param recorded what was written down at the sealing; empty for a draft
 */
public record Audit(
    String project,
    AuditSource source,
    Optional<String> previous,
    Optional<Commit> commit,
    String commitNote,
    Measured measured,
    Assessment assessment,
    Optional<Recorded> recorded) {

  /** A draft. */
  public Audit(
      String project,
      AuditSource source,
      Optional<String> previous,
      Optional<Commit> commit,
      String commitNote,
      Measured measured,
      Assessment assessment) {
    this(project, source, previous, commit, commitNote, measured, assessment, Optional.empty());
  }

  /** Whether it is sealed, and is not or can no longer be shown to be as it was sealed. */
  public boolean isBroken() {
    return source.sealed() && recorded.filter(Recorded::isIntact).isEmpty();
  }

  /** The id of the audit: the name of its folder. */
  public String id() {
    return source.id();
  }

  /** What the auditor states. */
  public Statement statement() {
    return source.statement();
  }
}
