package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import java.util.List;

/** Says what changed in the repository since the newest audit, or why that is not known. */
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
    List<Freshness.Touched> touched = Freshness.touched(project, audit);
    return new ProjectPage.Fresh(aside, known(audit, touched), table(audit, touched));
  }

  private String unknown(Audit audit) {
    History.Span since = project.now().since();
    if (audit.commit().isEmpty()) {
      return audit.commitNote().isEmpty() ? "the audit names no commit" : audit.commitNote();
    }
    return since.because();
  }

  private String known(Audit audit, List<Freshness.Touched> touched) {
    History.Span since = project.now().since();
    String from = audit.commit().map(c -> c.shortId()).orElse("");
    String to = project.now().commit().map(c -> c.shortId()).orElse("");
    if (since.commits().isEmpty()) {
      return "The repository stands at the audited commit " + from + ".";
    }
    return Words.count(since.commits().size(), "commit", "commits")
        + " from "
        + from
        + " to "
        + to
        + " changed "
        + Words.count(since.changes().size(), "file", "files")
        + "; "
        + Words.count(touched.size(), "criterion cites", "criteria cite")
        + " one of them. A file that changed does not make its evidence wrong: the proof is older"
        + " than the code.";
  }

  private List<Table> table(Audit audit, List<Freshness.Touched> touched) {
    if (touched.isEmpty()) {
      return List.of();
    }
    List<Table.Column> heads =
        List.of(
            Table.words("Criterion"), Table.words("Changed files"), Table.words("At the audit"));
    return List.of(
        new Table(
            "Criteria whose evidence cites changed files",
            heads,
            touched.stream().map(t -> row(audit, t)).toList()));
  }

  private Table.Row row(Audit audit, Freshness.Touched touched) {
    String name = touched.task().task().id() + " " + touched.task().task().title().plain();
    Link link =
        audit.assessment().gates().stream()
            .filter(gate -> gate.criteria().anyMatch(touched.task()::equals))
            .findFirst()
            .map(gate -> routes.gate(audit, gate).at(Anchors.task(touched.task().task().id())))
            .map(place -> links.link(name, place))
            .orElse(Link.plain(name));
    return new Table.Row(
        List.of(
            link,
            Link.plain(String.join(", ", touched.files())),
            Link.plain(Mark.of(touched.task().standing()).text())));
  }
}
