package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.site.integrity.IntegrityFigures;
import dev.gatebook.site.integrity.IntegrityHistory;
import dev.gatebook.site.integrity.IntegritySections;
import dev.gatebook.site.integrity.RecordSections;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the page of what does not agree in a project: its newest audit in full, the others counted.
 */
final class ProjectIntegrity {
  private ProjectIntegrity() {}

  /** The page; none for a project without an audit. */
  static List<Page> pages(Edition edition, ProjectAudits project) {
    return project
        .latest()
        .map(
            audit ->
                Page.at(
                    edition.routes().projectIntegrity(audit.project()),
                    () -> page(edition, project, audit)))
        .stream()
        .toList();
  }

  private static IntegrityPage page(Edition edition, ProjectAudits project, Audit audit) {
    Route here = edition.routes().projectIntegrity(audit.project());
    PlacedLinks links = new PlacedLinks(edition, project, audit, Links.from(here));
    AuditContext context =
        AuditContext.of(
            project.project().name(),
            project.project().sample(),
            audit,
            project.before(audit),
            links);
    List<Finding> findings = audit.assessment().findings();
    Dossier dossier =
        new Dossier(
            "Integrity of " + project.project().name().plain(),
            "Where the newest audit disagrees with itself, with an earlier one or with the evidence,"
                + " and how that went from audit to audit.",
            List.of(),
            List.of(Piece.link(links.audit(), "Audit " + audit.id())),
            "",
            List.of(),
            IntegrityFigures.of(findings),
            sections(edition, project, context));
    return new IntegrityPage(frame(edition, project, links), List.of(), dossier);
  }

  private static List<Section> sections(
      Edition edition, ProjectAudits project, AuditContext context) {
    Links links = Links.from(edition.routes().projectIntegrity(context.audit().project()));
    Section history =
        IntegrityHistory.of(project.audits(), audit -> links.to(findings(edition, project, audit)));
    List<Section> sections = new ArrayList<>(IntegritySections.ofFindings(context));
    sections.add(new StaleSection(edition.routes(), links, project).section(context.audit()));
    IntegritySections.ofExceptions(
            context, project.project().unneeded(context.audit().assessment()))
        .ifPresent(sections::add);
    sections.add(history);
    sections.addAll(new LooseEnds(edition, project.project().id(), links).sections());
    project
        .records()
        .map(report -> records(edition, project, links, report))
        .ifPresent(sections::addAll);
    IntegritySections.ofUnchecked(context).ifPresent(sections::add);
    return sections;
  }

  private static Route findings(Edition edition, ProjectAudits project, Audit audit) {
    return project.isThinned(audit)
        ? edition.routes().audit(audit)
        : edition.routes().integrity(audit);
  }

  private static List<Section> records(
      Edition edition, ProjectAudits project, Links links, ProjectReport report) {
    return RecordSections.of(
        report,
        id -> project.audit(id).map(a -> links.to(edition.routes().audit(a))).orElse(""),
        code -> links.to(edition.routes().rule(code)));
  }

  private static Frame frame(Edition edition, ProjectAudits project, PlacedLinks links) {
    String name = project.project().name().plain();
    Heading heading =
        new Heading("Integrity · " + name, name + ", what does not agree.", "Integrity");
    return edition.frames().project(links.links(), heading, project);
  }
}
