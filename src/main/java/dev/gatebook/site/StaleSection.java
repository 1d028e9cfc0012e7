package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the content that the newest audit cites, for the page of what does not agree: what
 * is out of date, with the commits that touched it.
 */
final class StaleSection {
  private final Routes routes;
  private final Links links;
  private final ProjectAudits project;

  StaleSection(Routes routes, Links links, ProjectAudits project) {
    this.routes = routes;
    this.links = links;
    this.project = project;
  }

  Section section(Audit audit) {
    ProjectPage.Fresh fresh = new FreshSection(routes, links, project).section();
    List<FreshTable.Row> rows =
        project.drift().stream()
            .flatMap(drift -> new FreshRows(routes, links, audit).stale(drift).rows().stream())
            .toList();
    Section section =
        rows.isEmpty()
            ? Section.of("fresh", "Stale evidence", nothing(project.drift().isPresent(), fresh))
            : Section.of("fresh", "Stale evidence", table(rows))
                .counted(project.drift().map(AuditDrift::stale).orElse(List.of()).size())
                .noted(fresh.text());
    return section.remarked(fresh.aside());
  }

  private static Empty nothing(boolean known, ProjectPage.Fresh fresh) {
    return new Empty(known ? "Nothing is stale" : "Not looked up", fresh.text(), "", "");
  }

  private static Table table(List<FreshTable.Row> rows) {
    return new Table(
        "Cited content that changed",
        List.of(
            Table.Column.of("Criterion"),
            Table.Column.place("Cited"),
            Table.Column.wide("Touched by"),
            Table.Column.tight("Freshness")),
        rows.stream().map(StaleSection::row).toList());
  }

  private static Table.Row row(FreshTable.Row row) {
    List<Piece> touched = new ArrayList<>();
    touched.add(Piece.words(row.because()));
    row.touched()
        .forEach(t -> touched.add(Piece.row(List.of(Piece.id(t.id()), Piece.words(t.subject())))));
    return Table.Row.of(
        Piece.link(row.by().href(), row.by().text()),
        Piece.pair(
            Piece.mono(row.cited()), row.now().isEmpty() ? Piece.NONE : Piece.mono(row.now())),
        Piece.lines(touched),
        Piece.chip(row.mark().icon(), row.mark().text()));
  }
}
