package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Chronicle;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.Project;
import dev.gatebook.record.ProjectReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project with all its audits.
 *
 * @param audits oldest first
 * @param diffs each audit against the one before it
 * @param now the repository as it stands today
 * @param drifts what became of the cited content of each audit; empty when it was not looked up
 * @param records what is known of the records; empty when nobody looked
 * @param chronicle who changed what when
 * @param toLatest the newest audit against each older one but its neighbour
 */
public record ProjectAudits(
    Project project,
    List<Audit> audits,
    List<AuditDiff> diffs,
    Head now,
    List<AuditDrift> drifts,
    Optional<ProjectReport> records,
    Chronicle chronicle,
    List<AuditDiff> toLatest) {
  private static final Chronicle NOT_LOOKED = Chronicle.unknown("the history was not looked up");

  public ProjectAudits {
    audits = List.copyOf(audits);
    diffs = List.copyOf(diffs);
    drifts = List.copyOf(drifts);
    toLatest = List.copyOf(toLatest);
  }

  /** The same with what was found in the history. */
  public ProjectAudits with(Chronicle found) {
    return new ProjectAudits(project, audits, diffs, now, drifts, records, found, toLatest);
  }

  /** A project whose cited content was not looked up again. */
  public ProjectAudits(Project project, List<Audit> audits, List<AuditDiff> diffs, Head now) {
    this(project, audits, diffs, now, List.of());
  }

  /** A project whose records and past nobody looked at. */
  public ProjectAudits(
      Project project,
      List<Audit> audits,
      List<AuditDiff> diffs,
      Head now,
      List<AuditDrift> drifts) {
    this(project, audits, diffs, now, drifts, Optional.empty(), NOT_LOOKED, List.of());
  }

  /** The same with what is known of its records. */
  public ProjectAudits with(ProjectReport report) {
    return new ProjectAudits(
        project, audits, diffs, now, drifts, Optional.of(report), chronicle, toLatest);
  }

  /**
   * The same audits of the project as it was for one of them: a sealed audit keeps the name that
   * the project had.
   */
  ProjectAudits asSealedBy(Audit audit) {
    return audit
        .source()
        .project()
        .filter(own -> audit.source().sealed())
        .map(
            own ->
                new ProjectAudits(
                    own.keeping(project.terms().full()),
                    audits,
                    diffs,
                    now,
                    drifts,
                    records,
                    chronicle,
                    toLatest))
        .orElse(this);
  }

  /** Audits that are published in short, oldest first: all but the newest ones. */
  public List<Audit> thinned() {
    int full = project.terms().full().orElse(audits.size());
    return audits.subList(0, Math.max(0, audits.size() - full));
  }

  /** Whether an audit is published in short. */
  public boolean isThinned(Audit audit) {
    int older = thinned().size();
    return older > 0
        && audits.subList(older, audits.size()).stream()
            .noneMatch(one -> one.id().equals(audit.id()));
  }

  /** The same with comparisons of the newest audit with each older one but its neighbour. */
  public ProjectAudits comparing(List<AuditDiff> older) {
    return new ProjectAudits(project, audits, diffs, now, drifts, records, chronicle, older);
  }

  /** The comparisons that have a page: those between audits that are published in full. */
  public List<AuditDiff> diffPages() {
    return Stream.concat(diffs.stream(), toLatest.stream()).filter(this::hasPage).toList();
  }

  private boolean hasPage(AuditDiff diff) {
    return !isThinned(diff.from()) && !isThinned(diff.to());
  }

  /** The page of what changed from that audit to the newest one. */
  public Optional<AuditDiff> diffPageToLatest(Audit audit) {
    return diffPages().stream()
        .filter(diff -> diff.from().id().equals(audit.id()))
        .filter(diff -> latest().filter(newest -> newest.id().equals(diff.to().id())).isPresent())
        .findFirst();
  }

  /** The page of what changed from the audit before to that one. */
  public Optional<AuditDiff> diffPageTo(Audit audit) {
    return diffTo(audit).filter(this::hasPage);
  }

  /** What became of the content that the newest audit cites. */
  public Optional<AuditDrift> drift() {
    return latest()
        .flatMap(audit -> drifts.stream().filter(d -> d.audit().equals(audit.id())).findFirst());
  }

  /** The newest audit; empty for a project without one. */
  public Optional<Audit> latest() {
    return audits.isEmpty() ? Optional.empty() : Optional.of(audits.get(audits.size() - 1));
  }

  /** The audit just before that one. */
  public Optional<Audit> before(Audit audit) {
    List<String> ids = audits.stream().map(Audit::id).toList();
    int at = ids.indexOf(audit.id());
    return at > 0 ? Optional.of(audits.get(at - 1)) : Optional.empty();
  }

  /** The audit of that id. */
  public Optional<Audit> audit(String id) {
    return audits.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** What changed from the audit before to that one. */
  public Optional<AuditDiff> diffTo(Audit audit) {
    return before(audit)
        .flatMap(
            older ->
                diffs.stream()
                    .filter(d -> d.from().id().equals(older.id()))
                    .filter(d -> d.to().id().equals(audit.id()))
                    .findFirst());
  }
}
