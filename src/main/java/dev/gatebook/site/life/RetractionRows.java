package dev.gatebook.site.life;

import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.life.Retraction;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Claims that did not last, as rows.
 *
 * @param claim where an audit makes a claim, by the ids of both
 * @param later where an audit says so of earlier claims
 */
public record RetractionRows(BinaryOperator<String> claim, UnaryOperator<String> later) {

  /** The section of an audit; none where all its claims stand. */
  public Optional<Section> section(String audit, List<Retraction> retracted) {
    if (retracted.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "Claims of " + audit + " that did not last",
            List.of(
                Table.Column.tight("Claim"),
                Table.Column.of("Was"),
                Table.Column.wide("Is"),
                Table.Column.tight("How"),
                Table.Column.tight("By")),
            retracted.stream().map(this::row).toList());
    return Optional.of(
        Section.of("of-" + Anchors.slug(audit), "Audit " + audit, table).counted(retracted.size()));
  }

  private Table.Row row(Retraction one) {
    boolean corrected = one.how() == Retraction.How.CORRECTED;
    return Table.Row.of(
        Piece.link(claim.apply(one.of(), one.claim()), Sentence.capital(one.title())),
        Piece.words(one.was()),
        Piece.words(corrected ? one.is() : one.is() + ". " + one.because()),
        Piece.chip("contradicted", corrected ? "Taken back" : "Refuted"),
        Piece.link(later.apply(one.by()), one.by()));
  }

  /** Said where every claim stands. */
  public static Section none() {
    return Section.of(
        "none",
        "No such claim",
        new Empty(
            "No claim was taken back or refuted",
            "No audit corrects an earlier one, and no measurement of the same code contradicts what an"
                + " earlier audit declared without one.",
            "",
            ""));
  }
}
