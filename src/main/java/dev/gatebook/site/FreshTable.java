package dev.gatebook.site;

import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the content that the newest audit cites.
 *
 * @param rows what is out of date first
 * @param foot how much of it is out of date
 */
public record FreshTable(List<Row> rows, String foot) {
  public FreshTable {
    rows = List.copyOf(rows);
  }

  /**
   * One citation.
   *
   * @param by what relies on it
   * @param cited path and lines, as cited
   * @param now where that is today; empty where it is still there
   * @param commits how many commits touched it; empty where none did
   * @param touched the newest of them
   * @param because one sentence; empty where the other cells say all
   */
  public record Row(
      Link by,
      String cited,
      String now,
      String commits,
      List<Touch> touched,
      Mark mark,
      String because) {
    public Row {
      touched = List.copyOf(touched);
    }
  }

  /** The same as a page shows it. */
  Table shown() {
    return new Table(
            "Cited content since the audit",
            List.of(
                Table.Column.of("Relied on by"),
                Table.Column.place("Cited"),
                Table.Column.wide("Touched by"),
                Table.Column.number("Commits since"),
                Table.Column.tight("Freshness")),
            rows.stream().map(FreshTable::shown).toList(),
            List.of(
                Table.Row.of(Piece.words(foot), Piece.NONE, Piece.NONE, Piece.NONE, Piece.NONE)))
        .withoutEmptyColumns();
  }

  private static Table.Row shown(Row row) {
    List<Piece> touched = new ArrayList<>();
    touched.add(Piece.words(row.because()));
    row.touched()
        .forEach(t -> touched.add(Piece.row(List.of(Piece.id(t.id()), Piece.words(t.subject())))));
    return Table.Row.of(
        Piece.link(row.by().href(), row.by().text()),
        row.now().isEmpty()
            ? Piece.mono(row.cited())
            : Piece.pair(Piece.mono(row.cited()), Piece.mono(row.now())),
        Piece.lines(touched.stream().filter(piece -> !piece.isEmpty()).toList()),
        Piece.words(row.commits()),
        Piece.chip(row.mark().icon(), row.mark().text()));
  }

  /** A commit that touched what is cited. */
  public record Touch(String id, String subject) {}
}
