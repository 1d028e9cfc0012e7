package dev.gatebook.site.integrity;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.FindingGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How many findings each audit of a project has, newest first. */
public final class IntegrityHistory {
  /** How many audits are listed. */
  static final int MOST = 100;

  private IntegrityHistory() {}

  /**
   * One row for each of the newest audits.
   *
   * @param audits oldest first
   * @param address where the findings of an audit are listed
   */
  public static Section of(List<Audit> audits, Function<Audit, String> address) {
    List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of("Audit")));
    for (FindingGroup group : FindingGroup.values()) {
      columns.add(Table.Column.number(group.title()));
    }
    columns.add(Table.Column.number("Hints"));
    columns.add(Table.Column.number("All"));
    List<Table.Row> rows = new ArrayList<>();
    int oldest = Math.max(0, audits.size() - MOST);
    for (int i = audits.size() - 1; i >= oldest; i--) {
      rows.add(row(audits.get(i), address));
    }
    return Section.of(
            "audits", "Audit by audit", new Table("Findings of every audit", columns, rows))
        .counted(audits.size())
        .noted(
            oldest == 0 ? "" : "The newest " + MOST + " audits; each page of an older one tells.");
  }

  private static Table.Row row(Audit audit, Function<Audit, String> address) {
    List<Finding> findings = audit.assessment().findings();
    List<Piece> cells = new ArrayList<>(List.of(Piece.link(address.apply(audit), audit.id())));
    for (FindingGroup group : FindingGroup.values()) {
      cells.add(count(findings.stream().filter(f -> FindingGroup.of(f) == group).count()));
    }
    cells.add(
        count(findings.stream().filter(f -> f.certainty() == Finding.Certainty.HINT).count()));
    cells.add(count(findings.size()));
    return new Table.Row("audit-" + audit.id(), cells);
  }

  private static Piece count(long number) {
    return Piece.words(Long.toString(number));
  }
}
