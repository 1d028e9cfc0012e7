package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Issue;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Blockers;
import dev.gatebook.site.row.Chips;
import java.util.List;

/**
 * The open issues that stand in the way of a project, with the audit that first held each as open.
 *
 * @param audits oldest first
 */
record OpenBlockers(Routes routes, Links links, List<Audit> audits) {
  /** The blockers of an audit; no table where it has none. */
  List<Table> of(Audit audit) {
    List<Table.Row> rows =
        audit.statement().issues().stream()
            .filter(Blockers::isBlocker)
            .map(issue -> row(audit, issue))
            .toList();
    List<Table.Column> columns =
        List.of(
            Table.Column.of("Issue"),
            Table.Column.tight("Severity"),
            Table.Column.wide("What blocks"),
            Table.Column.number("Effort"),
            Table.Column.number("Open since"));
    return rows.isEmpty() ? List.of() : List.of(new Table("Open blockers", columns, rows));
  }

  private Table.Row row(Audit audit, Issue issue) {
    Route place = routes.audit(audit).at(Anchors.issue(issue.id()));
    return Table.Row.of(
        Piece.link(links.to(place), issue.id()),
        Chips.severity(issue.priority().isEmpty() ? issue.severity() : issue.priority()),
        Piece.inline(issue.title()),
        Piece.words(issue.effort().map(Numbers::quantity).orElse("")),
        Piece.words(openSince(issue)));
  }

  /** The first audit of the unbroken row of audits that hold the issue as open. */
  private String openSince(Issue issue) {
    String since = "";
    for (Audit audit : audits) {
      boolean open =
          audit.statement().issues().stream()
              .anyMatch(i -> i.id().equals(issue.id()) && i.status().isOpen());
      since = !open ? "" : since.isEmpty() ? audit.id() : since;
    }
    return since;
  }
}
