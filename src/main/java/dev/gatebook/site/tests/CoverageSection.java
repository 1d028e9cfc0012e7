package dev.gatebook.site.tests;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Chips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Measured coverage: the whole, then every package or folder. */
final class CoverageSection {
  private static final int MOST = 200;

  private CoverageSection() {}

  static Optional<Section> of(CoverageReport report) {
    if (!report.hasData()) {
      return Optional.empty();
    }
    List<CoverageUnit> units =
        Arrays.stream(CoverageUnit.values()).filter(u -> report.of(u).hasData()).toList();
    List<Table.Row> rows =
        report.groups().stream()
            .sorted(Comparator.comparing(CoverageReport.Group::name))
            .limit(MOST)
            .map(g -> row(Piece.mono(g.name().isEmpty() ? "(root)" : g.name()), units, g.totals()))
            .toList();
    Table.Row whole = row(Piece.words("The whole"), units, report.totals());
    Table table =
        rows.isEmpty()
            ? new Table("Coverage", columns(units), List.of(whole))
            : new Table("Coverage by package", columns(units), rows, List.of(whole));
    return Optional.of(
        Section.of("coverage", "Coverage", table)
            .counted(Numbers.share(report.of(units.get(0))))
            .remarked("Measured, rounded down"));
  }

  private static List<Table.Column> columns(List<CoverageUnit> units) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.of("Package"));
    columns.add(Table.Column.wide(Chips.capital(units.get(0).key()) + " coverage"));
    units.forEach(u -> columns.add(Table.Column.number(Chips.capital(u.key()))));
    return columns;
  }

  private static Table.Row row(
      Piece name, List<CoverageUnit> units, Map<CoverageUnit, Ratio> totals) {
    Function<CoverageUnit, Ratio> of = unit -> totals.getOrDefault(unit, Ratio.NONE);
    List<Piece> cells = new ArrayList<>();
    cells.add(name);
    cells.add(meter(of.apply(units.get(0))));
    units.forEach(unit -> cells.add(Piece.words(words(of.apply(unit)))));
    return new Table.Row("", cells);
  }

  private static Piece meter(Ratio ratio) {
    double share = ratio.hasData() ? 100.0 * ratio.covered() / ratio.total() : 0;
    return Piece.drawn("meter", "", Squares.meter(share, -1));
  }

  private static String words(Ratio ratio) {
    return ratio.hasData()
        ? Numbers.share(ratio) + " (" + ratio.covered() + " of " + ratio.total() + ")"
        : "no data";
  }
}
