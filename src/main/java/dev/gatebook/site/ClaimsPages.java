package dev.gatebook.site;

import dev.gatebook.diff.life.Retraction;
import dev.gatebook.diff.life.Retractions;
import dev.gatebook.model.Audit;
import dev.gatebook.site.life.RetractionRows;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the page of a project that lists the claims which did not last. */
final class ClaimsPages {
  private final Edition edition;
  private final ProjectAudits project;

  private ClaimsPages(Edition edition, ProjectAudits project) {
    this.edition = edition;
    this.project = project;
  }

  /** The page; none for a project without an audit. */
  static List<Page> pages(Edition edition, ProjectAudits project) {
    String id = project.project().id();
    return project.latest().isEmpty()
        ? List.of()
        : List.of(
            Page.at(edition.routes().claims(id), () -> new ClaimsPages(edition, project).model()));
  }

  private LifePage model() {
    String id = project.project().id();
    Links links = Links.from(edition.routes().claims(id));
    Retractions claims = edition.lives().of(id).claims();
    String name = project.project().name().plain();
    Dossier dossier =
        new Dossier(
            "Claims that did not last",
            "What an audit of " + name + " claimed and a later one took back or refuted.",
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(
                figure("Taken back by a later auditor", claims, Retraction.How.CORRECTED),
                figure("Refuted by what was found later", claims, Retraction.How.REFUTED)),
            sections(links, claims));
    Heading heading =
        new Heading("Claims · " + name, name + ", claims that did not last.", "Claims");
    return new LifePage(edition.frames().project(links, heading, project), dossier, List.of());
  }

  private static Figure figure(String what, Retractions claims, Retraction.How how) {
    long count = claims.all().stream().filter(one -> one.how() == how).count();
    return new Figure(what, Long.toString(count), "", "");
  }

  /** One section for each audit whose claims did not last, the newest first. */
  private List<Section> sections(Links links, Retractions claims) {
    List<Audit> newestFirst = new ArrayList<>(project.audits());
    Collections.reverse(newestFirst);
    RetractionRows rows =
        new RetractionRows(
            (audit, claim) -> link(links, audit, claim), audit -> later(links, audit));
    List<Section> sections =
        newestFirst.stream()
            .map(audit -> rows.section(audit.id(), claims.of(audit.id())))
            .flatMap(java.util.Optional::stream)
            .toList();
    return sections.isEmpty() ? List.of(RetractionRows.none()) : sections;
  }

  private String link(Links links, String audit, String claim) {
    return project
        .audit(audit)
        .map(
            one ->
                links.to(edition.routes().audit(one).at(new ClaimPlaces(project).of(one, claim))))
        .orElse("");
  }

  private String later(Links links, String audit) {
    return project
        .audit(audit)
        .map(one -> links.to(edition.routes().audit(one).at(corrections(one))))
        .orElse("");
  }

  private String corrections(Audit audit) {
    return project.isThinned(audit) ? "" : "corrections";
  }
}
