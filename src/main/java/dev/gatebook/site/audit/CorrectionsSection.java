package dev.gatebook.site.audit;

import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.life.Retraction;
import dev.gatebook.diff.life.Retractions;
import dev.gatebook.model.Correction;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims of earlier audits that this one withdraws. */
final class CorrectionsSection {
  private CorrectionsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Correction> corrections = context.statement().corrects();
    List<Retraction> refuted = context.links().refuted();
    if (corrections.isEmpty() && refuted.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "Corrected claims",
            List.of(
                Table.Column.tight("Claim"),
                Table.Column.tight("Audit"),
                Table.Column.wide("Was"),
                Table.Column.wide("Is"),
                Table.Column.tight("Verdict")),
            Stream.concat(
                    corrections.stream().map(c -> row(context, c)),
                    refuted.stream().map(r -> row(context, r)))
                .toList());
    return Optional.of(
        Section.of("corrections", "Corrections of earlier audits", table)
            .counted(corrections.size() + refuted.size())
            .noted(
                "Claims of earlier audits that this audit withdraws, or that what it measured"
                    + " refutes."));
  }

  private static Table.Row row(AuditContext context, Correction correction) {
    return Table.Row.of(
        Piece.words(Sentence.capital(Retractions.title(correction.claim()))),
        Piece.link(
            context.links().claim(correction.audit(), correction.claim()), correction.audit()),
        Piece.authored(correction.was()),
        Piece.authored(correction.is()),
        Piece.chip("contradicted", "Retracted"));
  }

  private static Table.Row row(AuditContext context, Retraction refuted) {
    return Table.Row.of(
        Piece.words(Sentence.capital(refuted.title())),
        Piece.link(context.links().claim(refuted.of(), refuted.claim()), refuted.of()),
        Piece.words(refuted.was()),
        Piece.words(refuted.is() + ". " + refuted.because()),
        Piece.chip("contradicted", "Refuted"));
  }
}
