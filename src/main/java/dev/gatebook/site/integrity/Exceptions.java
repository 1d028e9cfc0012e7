package dev.gatebook.site.integrity;

import dev.gatebook.model.Exemption;
import dev.gatebook.model.SetAside;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Chips;
import dev.gatebook.site.row.Sources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings that the project sets aside: never hidden, with the reason and the last day. */
final class Exceptions {
  private Exceptions() {}

  static Optional<Section> of(AuditContext context) {
    List<SetAside> all = context.audit().assessment().setAside();
    return all.isEmpty() ? Optional.empty() : Optional.of(section(context, all));
  }

  private static Section section(AuditContext context, List<SetAside> all) {
    List<Table.Row> rows = all.stream().map(one -> row(context, one)).toList();
    Table table =
        new Table(
            "Findings that the project sets aside",
            List.of(
                Table.Column.tight("Rule"),
                Table.Column.wide("Finding"),
                Table.Column.wide("Reason"),
                Table.Column.of("Exception"),
                Table.Column.place("Source")),
            rows);
    return Section.of("set-aside", "Set aside", table)
        .counted(all.size())
        .noted("An exception that has expired counts for nothing.");
  }

  private static Table.Row row(AuditContext context, SetAside one) {
    Exemption exemption = one.exemption();
    String code = exemption.rule();
    return Table.Row.of(
        Piece.link(context.links().rule(code), code),
        Piece.marked(Chips.capital(one.finding().message())),
        Piece.inline(exemption.reason()),
        one.holds()
            ? Piece.chip("waived", "Until " + exemption.until())
            : Piece.chip("contradicted", "Expired on " + exemption.until()),
        Piece.lines(
            new Sources(context)
                .places(
                    Stream.concat(one.finding().places().stream(), Stream.of(exemption.at()))
                        .toList())));
  }
}
