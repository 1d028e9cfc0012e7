package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Group;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Chips;
import java.util.List;

/** Scores and figures before and after, as tables. */
final class FigureMoves {
  private FigureMoves() {}

  static Section scores(DiffContext context, List<Change> changes) {
    return Section.of(
            Group.SCORES.key(), Group.SCORES.title(), table(context, "Score changes", changes))
        .counted(changes.size());
  }

  static Section figures(DiffContext context, List<Change> changes) {
    return Section.of(
            Group.FIGURES.key(), Group.FIGURES.title(), table(context, "Figures", changes))
        .counted(changes.size());
  }

  private static Table table(DiffContext context, String caption, List<Change> changes) {
    return new Table(
        caption,
        List.of(
            Table.Column.of("What"),
            Table.Column.number(context.older()),
            Table.Column.number(context.newer()),
            Table.Column.tight("Change"),
            Table.Column.wide("Because")),
        changes.stream().map(FigureMoves::row).toList());
  }

  private static Table.Row row(Change change) {
    return Table.Row.of(
        Piece.words(Chips.capital(change.title())),
        side(change.before()),
        side(change.after()),
        direction(change),
        Piece.words(change.because()));
  }

  private static Piece side(String words) {
    return words.isEmpty() ? Piece.muted("none") : Piece.words(words);
  }

  private static Piece direction(Change change) {
    return switch (change.direction()) {
      case REGRESSION -> Piece.change("bad", "down", "Regressed");
      case IMPROVEMENT -> Piece.change("ok", "up", "Improved");
      case GOALPOST -> Piece.change("warn", "goalpost", "Goalpost moved");
      case NEUTRAL -> Piece.change("mute", "info", "Neutral");
    };
  }
}
