package dev.gatebook.site.audit;

import dev.gatebook.model.Correction;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;

/** Claims of earlier audits that this one withdraws. */
final class CorrectionsSection {
  private CorrectionsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Correction> corrections = context.statement().corrects();
    if (corrections.isEmpty()) {
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
            corrections.stream().map(c -> row(context, c)).toList());
    return Optional.of(
        Section.of("corrections", "Corrections of earlier audits", table)
            .counted(corrections.size())
            .noted("Claims of earlier audits that this audit withdraws."));
  }

  private static Table.Row row(AuditContext context, Correction correction) {
    return Table.Row.of(
        Piece.words(correction.claim()),
        Piece.link(context.links().audit(correction.audit()), correction.audit()),
        Piece.authored(correction.was()),
        Piece.authored(correction.is()),
        Piece.chip("contradicted", "Retracted"));
  }
}
