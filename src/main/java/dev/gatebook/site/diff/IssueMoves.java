package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Group;
import dev.gatebook.diff.Kind;
import dev.gatebook.model.Issue;
import dev.gatebook.site.part.ChangeList;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Chips;
import java.util.List;
import java.util.Optional;

/** Issues and how they moved, as a table. */
final class IssueMoves {
  private IssueMoves() {}

  static Section section(DiffContext context, List<Change> changes) {
    Table table =
        new Table(
                "Issues between the audits",
                List.of(
                    Table.Column.of("Issue"),
                    Table.Column.tight("Severity"),
                    Table.Column.wide("Title"),
                    Table.Column.of(context.older()),
                    Table.Column.of(context.newer()),
                    Table.Column.tight("Movement"),
                    Table.Column.wide("Because")),
                changes.stream().map(c -> row(context, c)).toList())
            .withoutEmptyColumns();
    return Section.of(Group.ISSUES.key(), Group.ISSUES.title(), table)
        .marked(GroupMarks.of(Group.ISSUES))
        .counted(changes.size());
  }

  private static Table.Row row(DiffContext context, Change change) {
    ChangeList.Row row = change.match(new ChangeRows(context));
    return Table.Row.of(
        context.issue(change.subject(), change.subject()),
        severity(context, change.subject()),
        Piece.words(change.title()),
        Piece.row(row.before()),
        Piece.row(row.after()),
        movement(change.fact().kind()),
        Piece.words(change.because()));
  }

  private static Piece severity(DiffContext context, String id) {
    return find(context.diff().to().statement().issues(), id)
        .or(() -> find(context.diff().from().statement().issues(), id))
        .map(i -> Chips.severity(i.priority().isEmpty() ? i.severity() : i.priority()))
        .orElse(Piece.NONE);
  }

  private static Optional<Issue> find(List<Issue> issues, String id) {
    return issues.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private static Piece movement(Kind kind) {
    return switch (kind) {
      case ISSUE_REOPENED -> Piece.change("warn", "reopened", "Reopened");
      case ISSUE_OPENED -> Piece.change("info", "new", "Opened");
      case ISSUE_CLOSED -> Piece.change("ok", "verified", "Closed");
      case ISSUE_SEVERITY -> Piece.change("warn", "info", "Severity changed");
      case ISSUE_DROPPED -> Piece.change("mute", "removed", "Dropped without closure");
      default -> Piece.NONE;
    };
  }
}
