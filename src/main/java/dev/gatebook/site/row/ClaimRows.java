package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Declared figures beside measured ones. */
public final class ClaimRows {
  private final AuditContext context;
  private final Set<String> taken = new TreeSet<>();

  private ClaimRows(AuditContext context) {
    this.context = context;
  }

  /**
   * One row for each declared figure: first those that stand beside a measurement, then those of
   * which there is none, with the reason in the place of the verdict.
   */
  public static List<Content> of(AuditContext context, List<ClaimCheck> checks) {
    ClaimRows rows = new ClaimRows(context);
    return Stream.of(
            rows.measured(checks.stream().filter(c -> !unmeasured(c)).toList()),
            rows.unmeasured(checks.stream().filter(ClaimRows::unmeasured).toList()))
        .filter(table -> !table.rows().isEmpty())
        .<Content>map(Table::withoutEmptyColumns)
        .toList();
  }

  /** How many of the figures are claims alone, in a sentence; empty when none is. */
  public static String note(List<ClaimCheck> checks) {
    long alone = checks.stream().filter(ClaimRows::unmeasured).count();
    if (alone == 0) {
      return "";
    }
    return alone == checks.size()
        ? "None of the figures below was measured: each is a claim."
        : alone
            + " of "
            + checks.size()
            + (alone == 1 ? " figures was" : " figures were")
            + " not measured: the second list is of claims.";
  }

  private static boolean unmeasured(ClaimCheck check) {
    return check.result() == ClaimCheck.Result.UNVERIFIABLE && check.measured().isEmpty();
  }

  private Table measured(List<ClaimCheck> checks) {
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
        checks.stream().map(this::besideMeasured).toList());
  }

  private Table unmeasured(List<ClaimCheck> checks) {
    return new Table(
        "Declared figures that were not measured",
        List.of(
            Table.Column.of("Figure"),
            Table.Column.number("Declared"),
            Table.Column.tight("Author's arrow"),
            Table.Column.wide("Why not"),
            Table.Column.place("Source")),
        checks.stream().map(this::alone).toList());
  }

  private Table.Row besideMeasured(ClaimCheck check) {
    return row(
        check,
        check.measured().isEmpty() ? Piece.muted("none") : Piece.strong(check.measured()),
        Chips.of(check.result()),
        Piece.marked(Sentence.capital(check.because())));
  }

  private Table.Row alone(ClaimCheck check) {
    return row(check, Piece.marked(Sentence.capital(check.because())));
  }

  private Table.Row row(ClaimCheck check, Piece... found) {
    Figures.Figure figure = check.declared();
    List<Piece> cells = new ArrayList<>();
    cells.add(Piece.words(Sentence.capital(FigureWords.of(check))));
    cells.add(Piece.said(Numbers.quantity(figure.quantity())));
    cells.add(Piece.said(figure.arrow()));
    cells.addAll(List.of(found));
    cells.add(Piece.lines(new Sources(context).of(check)));
    return new Table.Row(anchor(check), cells);
  }

  /** A figure that is declared twice has its permalink at the first place. */
  private String anchor(ClaimCheck check) {
    String anchor = context.anchors().of("figure", "", check.title());
    return taken.add(anchor) ? anchor : "";
  }
}
