package dev.gatebook.site.audit;

import dev.gatebook.model.Deliverable;
import dev.gatebook.model.LineRange;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;

/** What was delivered, file by file. */
final class DeliverablesSection {
  private DeliverablesSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Deliverable> deliverables = context.statement().deliverables();
    if (deliverables.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
                "Deliverables",
                List.of(
                    Table.Column.place("File"),
                    Table.Column.tight("Change"),
                    Table.Column.number("Lines"),
                    Table.Column.number("Added"),
                    Table.Column.wide("Purpose"),
                    Table.Column.wide("Parts")),
                deliverables.stream().map(DeliverablesSection::row).toList())
            .withoutEmptyColumns();
    return Optional.of(
        Section.of("deliverables", "Deliverables", table)
            .counted(deliverables.size())
            .remarked("As declared"));
  }

  private static Table.Row row(Deliverable d) {
    return Table.Row.of(
        Piece.lines(d.files().stream().map(Piece::mono).toList()),
        Piece.said(d.change()),
        Piece.words(d.lines().map(Numbers::quantity).orElse("")),
        Piece.words(d.added().map(q -> "+" + Numbers.quantity(q).replace("+", "")).orElse("")),
        Piece.authored(d.purpose()),
        Piece.lines(d.parts().stream().map(DeliverablesSection::part).toList()));
  }

  private static Piece part(Deliverable.Part part) {
    String lines = part.lines().map(LineRange::toString).orElse("");
    return Piece.row(List.of(Piece.id(lines), Piece.authored(part.text())));
  }
}
