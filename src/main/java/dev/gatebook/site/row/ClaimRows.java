package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Declared figures beside measured ones. */
public final class ClaimRows {
  private final AuditContext context;
  private final Set<String> taken = new TreeSet<>();

  private ClaimRows(AuditContext context) {
    this.context = context;
  }

  /** One row for each declared figure. */
  public static Table of(AuditContext context, List<ClaimCheck> checks) {
    ClaimRows rows = new ClaimRows(context);
    return new Table(
            "Declared figures and what was measured",
            List.of(
                Table.Column.of("Figure"),
                Table.Column.number("Declared"),
                Table.Column.tight("Author's arrow"),
                Table.Column.number("Measured"),
                Table.Column.tight("Verdict"),
                Table.Column.wide("Because"),
                Table.Column.place("Source")),
            checks.stream().map(rows::row).toList())
        .withoutEmptyColumns();
  }

  private Table.Row row(ClaimCheck check) {
    Figures.Figure figure = check.declared();
    return new Table.Row(
        anchor(check),
        List.of(
            Piece.words(Sentence.capital(FigureWords.of(check))),
            Piece.said(Numbers.quantity(figure.quantity())),
            Piece.said(figure.arrow()),
            check.measured().isEmpty() ? Piece.muted("none") : Piece.strong(check.measured()),
            Chips.of(check.result()),
            Piece.marked(Sentence.capital(check.because())),
            Piece.lines(new Sources(context).of(check))));
  }

  /** A figure that is declared twice has its permalink at the first place. */
  private String anchor(ClaimCheck check) {
    String anchor = context.anchors().of("figure", "", check.title());
    return taken.add(anchor) ? anchor : "";
  }
}
