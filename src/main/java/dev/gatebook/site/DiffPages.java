package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.site.diff.DiffContext;
import dev.gatebook.site.diff.DiffHeads;
import dev.gatebook.site.diff.DiffParts;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Move;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page of every comparison of two audits. */
final class DiffPages {
  private final Edition edition;

  DiffPages(Edition edition) {
    this.edition = edition;
  }

  /** One page for each comparison of each project. */
  List<Page> pages() {
    return edition.input().projects().stream()
        .flatMap(
            project ->
                project.diffPages().stream()
                    .map(
                        diff ->
                            Page.at(
                                edition.routes().diff(diff),
                                () -> page(project.asSealedBy(diff.to()), diff))))
        .toList();
  }

  private DiffPage page(ProjectAudits project, AuditDiff diff) {
    Links links = Links.from(edition.routes().diff(diff));
    AuditContext from = context(project, diff.from(), links);
    AuditContext to = context(project, diff.to(), links);
    DiffContext context = new DiffContext(diff, from, to, project.project().terms().causes());
    Dossier dossier =
        new Dossier(
            "What changed from " + diff.from().id() + " to " + diff.to().id(),
            "",
            DiffHeads.meta(context),
            List.of(
                Piece.link(from.links().audit(), diff.from().id()),
                Piece.link(to.links().audit(), diff.to().id())),
            "",
            List.of(),
            List.of(),
            Stream.concat(
                    DiffHeads.nothing(context).stream(), Stream.of(DiffHeads.provenance(context)))
                .toList());
    DiffParts parts = new DiffParts(context);
    return new DiffPage(
        frame(project, diff, links),
        moves(diff),
        diff.headline(),
        parts.counters(),
        parts.sorts(),
        parts.parts(),
        dossier);
  }

  private Frame frame(ProjectAudits project, AuditDiff diff, Links links) {
    String name = project.project().name().plain();
    String pair = diff.from().id() + " to " + diff.to().id();
    Heading heading =
        new Heading("From " + pair + " · " + name, name + ", changes from " + pair + ".", pair);
    return edition.frames().diff(links, heading, project, diff);
  }

  private static List<Move> moves(AuditDiff diff) {
    Assessment from = diff.from().assessment();
    Assessment to = diff.to().assessment();
    return List.of(
        Move.of(
            "Declared",
            DecisionMark.declared(from.declared()),
            DecisionMark.declared(to.declared())),
        Move.of(
            "Supported by evidence",
            DecisionMark.supported(from.supported()),
            DecisionMark.supported(to.supported())));
  }

  private AuditContext context(ProjectAudits project, Audit audit, Links links) {
    return AuditContext.of(
        project.project().name(),
        project.project().sample(),
        audit,
        project.before(audit),
        new PlacedLinks(edition, project, audit, links));
  }
}
