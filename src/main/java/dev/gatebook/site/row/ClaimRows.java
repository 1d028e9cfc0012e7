package dev.gatebook.site.row;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.List;

/** Declared figures beside measured ones. */
public final class ClaimRows {
  private ClaimRows() {}

  /** One row for each declared figure. */
  public static Table of(List<ClaimCheck> checks) {
    return new Table(
            "Declared figures and what was measured",
            List.of(
                Table.Column.of("Figure"),
                Table.Column.number("Declared"),
                Table.Column.tight("Author's arrow"),
                Table.Column.number("Measured"),
                Table.Column.tight("Verdict"),
                Table.Column.wide("Because")),
            checks.stream().map(ClaimRows::row).toList())
        .withoutEmptyColumns();
  }

  private static Table.Row row(ClaimCheck check) {
    Figures.Figure figure = check.declared();
    return Table.Row.of(
        Piece.words(Chips.capital(FigureWords.of(check))),
        Piece.said(Numbers.quantity(figure.quantity())),
        Piece.said(figure.arrow()),
        check.measured().isEmpty() ? Piece.muted("none") : Piece.strong(check.measured()),
        Chips.of(check.result()),
        Piece.marked(Chips.capital(check.because())));
  }
}
