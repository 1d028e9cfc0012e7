package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.History;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Section;
import java.util.Optional;

/** Says what became of what the newest audit cites, or why that is not known. */
final class FreshSection {
  private static final String TITLE = "Freshness of evidence";

  private final Routes routes;
  private final Links links;
  private final ProjectAudits project;

  FreshSection(Routes routes, Links links, ProjectAudits project) {
    this.routes = routes;
    this.links = links;
    this.project = project;
  }

  Section section() {
    return project
        .latest()
        .map(this::since)
        .orElseGet(() -> Section.of("fresh", TITLE).noted("There is no audit to compare with."));
  }

  private Section since(Audit audit) {
    String aside = "Since the audit " + audit.id();
    String unknown = unknown(audit);
    if (!unknown.isEmpty()) {
      return Section.of("fresh", TITLE)
          .remarked(aside)
          .noted("Freshness is not known: " + Words.sentence(unknown));
    }
    Optional<AuditDrift> drift = project.drift().filter(one -> !one.cited().isEmpty());
    Content[] table =
        drift.stream()
            .map(one -> new FreshRows(routes, links, audit).table(one).shown())
            .toArray(Content[]::new);
    return Section.of("fresh", TITLE, table)
        .remarked(aside)
        .noted(
            commits(audit) + drift.map(FreshSection::cited).orElse(" No evidence cites a file."));
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
