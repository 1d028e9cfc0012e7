package dev.gatebook.site.tests;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Ratio;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of coverage: a meter with its target, each unit in figures, what moved. */
final class CoverageRows {
  private static final int DECIMALS = 1;

  /** With more units than that there is no room for counts. */
  private static final int MOST_COUNTED = 3;

  private final List<CoverageUnit> units;
  private final CoverageTargets targets;
  private final CoverageReport before;
  private final Map<String, Map<CoverageUnit, Ratio>> packagesBefore = new HashMap<>();

  CoverageRows(List<CoverageUnit> units, CoverageTargets targets, CoverageReport before) {
    this.units = units;
    this.targets = targets;
    this.before = before;
    before.groups().forEach(group -> packagesBefore.put(group.name(), group.totals()));
  }

  CoverageTargets targets() {
    return targets;
  }

  /** How much of the first unit is not covered. */
  long missed(Map<CoverageUnit, Ratio> totals) {
    Ratio first = totals.getOrDefault(units.get(0), Ratio.NONE);
    return first.total() - first.covered();
  }

  /** A table of packages with the whole below them. */
  Table table(String caption, List<CoverageReport.Group> groups, CoverageReport whole) {
    Table.Row all =
        row(Piece.words("The whole"), whole.totals(), before.totals(), unit -> targets.whole(unit));
    return groups.isEmpty()
        ? new Table("Coverage", columns(), List.of(all))
        : new Table(caption, columns(), rows(groups), List.of(all));
  }

  /** A table of packages alone. */
  Table listed(String caption, List<CoverageReport.Group> groups) {
    return new Table(caption, columns(), rows(groups)).withoutEmptyColumns();
  }

  private List<Table.Row> rows(List<CoverageReport.Group> groups) {
    return groups.stream()
        .map(
            g ->
                row(
                    Piece.mono(g.name().isEmpty() ? "(root)" : g.name()),
                    g.totals(),
                    packagesBefore.getOrDefault(g.name(), Map.of()),
                    unit -> targets.of(g.name(), unit)))
        .toList();
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.place("Package"));
    columns.add(Table.Column.drawn(name(units.get(0)) + " coverage"));
    units.forEach(u -> columns.add(Table.Column.number(name(u))));
    if (targets.any()) {
      columns.add(Table.Column.tight("Asked for"));
    }
    return columns;
  }

  private static String name(CoverageUnit unit) {
    return Sentence.capital(unit.key());
  }

  /** What is asked of one row. */
  private interface Asked {
    Optional<Expectation> of(CoverageUnit unit);
  }

  private Table.Row row(
      Piece name, Map<CoverageUnit, Ratio> totals, Map<CoverageUnit, Ratio> older, Asked asked) {
    Ratio first = totals.getOrDefault(units.get(0), Ratio.NONE);
    List<Piece> cells = new ArrayList<>();
    cells.add(name);
    cells.add(meter(first, asked.of(units.get(0)).or(() -> targets.whole(units.get(0)))));
    units.forEach(
        u ->
            cells.add(
                figure(totals.getOrDefault(u, Ratio.NONE), older.getOrDefault(u, Ratio.NONE))));
    if (targets.any()) {
      cells.add(Piece.lines(asked(totals, asked)));
    }
    return new Table.Row("", cells);
  }

  private static Piece meter(Ratio ratio, Optional<Expectation> bound) {
    double share = ratio.hasData() ? 100.0 * ratio.covered() / ratio.total() : 0;
    return Piece.drawn("meter", "", Squares.meter(share, CoverageSection.mark(bound)));
  }

  /** A share with its step, where both audits measured that unit there. */
  private Piece figure(Ratio ratio, Ratio older) {
    if (!ratio.hasData()) {
      return Piece.muted("no data");
    }
    String counts =
        " (" + Numbers.grouped(ratio.covered()) + " of " + Numbers.grouped(ratio.total()) + ")";
    return Piece.lines(
        List.of(
            Piece.words(Numbers.share(ratio) + (units.size() <= MOST_COUNTED ? counts : "")),
            older.hasData() ? delta(older, ratio) : Piece.NONE));
  }

  private List<Piece> asked(Map<CoverageUnit, Ratio> totals, Asked asked) {
    return units.stream()
        .flatMap(
            unit ->
                asked
                    .of(unit)
                    .map(bound -> asked(unit, totals.getOrDefault(unit, Ratio.NONE), bound))
                    .stream())
        .toList();
  }

  private static Piece asked(CoverageUnit unit, Ratio found, Expectation bound) {
    String words = unit.key() + " " + bound;
    return bound.holds(found) ? Piece.chip("verified", words) : Piece.chip("failed", words);
  }

  private static Piece delta(Ratio older, Ratio newer) {
    BigDecimal step = percent(newer).subtract(percent(older));
    int way = compare(newer, older);
    if (way == 0) {
      return Piece.delta("same", "same", "same");
    }
    String size = step.signum() == 0 ? "under 0.1" : Numbers.signed(step);
    return way > 0
        ? Piece.delta("good", "up", size + " points")
        : Piece.delta("bad", "down", size + " points");
  }

  /** Compared crosswise, so that no rounding can hide or make up a step. */
  private static int compare(Ratio a, Ratio b) {
    return BigDecimal.valueOf(a.covered())
        .multiply(BigDecimal.valueOf(b.total()))
        .compareTo(BigDecimal.valueOf(b.covered()).multiply(BigDecimal.valueOf(a.total())));
  }

  private static BigDecimal percent(Ratio ratio) {
    return ratio.percent(DECIMALS).orElse(BigDecimal.ZERO);
  }
}
