package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.ArrayList;
import java.util.List;

/** The table of evidence below a task or a condition. */
public final class EvidenceRows {
  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.tight("Kind"),
          Table.Column.wide("Expected"),
          Table.Column.wide("Observed"),
          Table.Column.tight("Verdict"),
          Table.Column.place("Source"));

  private EvidenceRows() {}

  /** One row for each piece of evidence; no rows when there is none. */
  public static Table of(AuditContext context, String whose, List<EvidenceVerdict> verdicts) {
    Sources sources = new Sources(context);
    return new Table(
        "Evidence of " + whose,
        COLUMNS,
        verdicts.stream().map(v -> row(v, sources.of(v))).toList());
  }

  private static Table.Row row(EvidenceVerdict v, List<Piece> sources) {
    return Table.Row.of(
        Piece.row(List.of(Piece.words(kind(v)), Piece.muted(v.method().key()))),
        Piece.row(expected(v)),
        Piece.row(observed(v)),
        Chips.of(v.verdict()),
        Piece.lines(sources));
  }

  private static String kind(EvidenceVerdict v) {
    return Sentence.capital(v.evidence().kind());
  }

  private static List<Piece> expected(EvidenceVerdict v) {
    List<Piece> parts = new ArrayList<>(v.evidence().match(new EvidenceWords()));
    parts.add(Piece.marked(v.expected()));
    v.evidence().basis().environment().ifPresent(e -> parts.add(Piece.said(e)));
    return parts;
  }

  private static List<Piece> observed(EvidenceVerdict v) {
    List<Piece> parts = new ArrayList<>();
    parts.add(Piece.marked(v.observed()));
    if (!v.because().equals(v.observed())) {
      parts.add(Piece.muted(Sentence.capital(v.because())));
    }
    parts.add(Piece.authored(v.evidence().basis().note()));
    return parts;
  }
}
