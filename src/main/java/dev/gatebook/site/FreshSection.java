package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.History;
import java.util.List;
import java.util.Optional;

/** Says what became of what the newest audit cites, or why that is not known. */
final class FreshSection {
  private final Routes routes;
  private final Links links;
  private final ProjectAudits project;

  FreshSection(Routes routes, Links links, ProjectAudits project) {
    this.routes = routes;
    this.links = links;
    this.project = project;
  }

  ProjectPage.Fresh section() {
    return project
        .latest()
        .map(this::since)
        .orElseGet(
            () -> new ProjectPage.Fresh("", "There is no audit to compare with.", List.of()));
  }

  private ProjectPage.Fresh since(Audit audit) {
    String aside = "Since the audit " + audit.id();
    String unknown = unknown(audit);
    if (!unknown.isEmpty()) {
      return new ProjectPage.Fresh(
          aside, "Freshness is not known: " + Words.sentence(unknown), List.of());
    }
    Optional<AuditDrift> drift = project.drift().filter(one -> !one.cited().isEmpty());
    return new ProjectPage.Fresh(
        aside,
        commits(audit) + drift.map(FreshSection::cited).orElse(" No evidence cites a file."),
        drift.map(one -> new FreshRows(routes, links, audit).table(one)).stream().toList());
  }

  private String unknown(Audit audit) {
    if (audit.commit().isEmpty()) {
      return audit.commitNote().isEmpty() ? "the audit names no commit" : audit.commitNote();
    }
    return project.drift().map(AuditDrift::because).orElse(project.now().since().because());
  }

  private String commits(Audit audit) {
    History.Span since = project.now().since();
    String from = audit.commit().map(c -> c.shortId()).orElse("");
    String to = project.now().commit().map(c -> c.shortId()).orElse("");
    if (from.equals(to)) {
      return "The repository stands at the audited commit " + from + ".";
    }
    String known = since.because().isEmpty() ? "" : " " + Words.sentence(since.because());
    return Words.count(since.commits().size(), "commit", "commits")
        + " from "
        + from
        + " to "
        + to
        + " changed "
        + Words.count(since.changes().size(), "file", "files")
        + "."
        + known;
  }

  private static String cited(AuditDrift drift) {
    int stale = drift.stale().size();
    return " Of "
        + Words.count(drift.cited().size(), "citation", "citations")
        + ", "
        + stale
        + (stale == 1 ? " is" : " are")
        + " stale: the cited words changed. Moved lines, renames and layout do not count. Stale is"
        + " not wrong: the proof is older than the code.";
  }
}
