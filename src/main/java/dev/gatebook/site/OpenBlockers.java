package dev.gatebook.site;

import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Lives;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Issue;
import dev.gatebook.site.life.LifeWords;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Blockers;
import dev.gatebook.site.row.Chips;
import java.util.List;
import java.util.Optional;

/**
 * The open issues that stand in the way of a project, with the audit since which each has been open
 * without a break.
 */
record OpenBlockers(Routes routes, Links links, Lives<AssessedIssue> lives) {
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
    Optional<Life<AssessedIssue>> life = lives.of(audit.id(), issue.id());
    Route place =
        life.map(one -> routes.life(audit.project(), "issue", one))
            .orElseGet(() -> routes.audit(audit).at(Anchors.issue(issue.id())));
    return Table.Row.of(
        Piece.link(links.to(place), issue.id()),
        Chips.severity(issue.weight()),
        Piece.inline(issue.title()),
        Piece.words(issue.effort().map(Numbers::quantity).orElse("")),
        Piece.words(life.map(LifeWords::since).orElse("")));
  }
}
