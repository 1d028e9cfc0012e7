package dev.gatebook.site.integrity;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.SetAside;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings that the project sets aside: never hidden, with the reason and the last day. */
final class Exceptions {
  private Exceptions() {}

  /** Findings that are set aside, then exceptions that find nothing to set aside. */
  static Optional<Section> of(AuditContext context, List<Exemption> unneeded) {
    List<Table.Row> rows = new ArrayList<>();
    context.audit().assessment().setAside().forEach(one -> rows.add(row(context, one)));
    unneeded.forEach(one -> rows.add(row(context, one)));
    return rows.isEmpty() ? Optional.empty() : Optional.of(section(rows));
  }

  private static Section section(List<Table.Row> rows) {
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
        .counted(rows.size())
        .noted("An exception that has expired counts for nothing.");
  }

  private static Table.Row row(AuditContext context, SetAside one) {
    Exemption exemption = one.exemption();
    String code = exemption.rule();
    return Table.Row.of(
        Piece.link(context.links().rule(code), code),
        Piece.marked(Sentence.capital(one.finding().message())),
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

  private static Table.Row row(AuditContext context, Exemption unneeded) {
    String code = unneeded.rule();
    return Table.Row.of(
        Piece.link(context.links().rule(code), code),
        Piece.words("Nothing is found about " + unneeded.subject()),
        Piece.inline(unneeded.reason()),
        Piece.chip("missing", "No longer needed"),
        Piece.lines(new Sources(context).places(List.of(unneeded.at()))));
  }
}
