package dev.gatebook.site.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.TestBars;
import java.util.List;

/** Test counts that both audits declare, where no report names the tests. */
record DeclaredTests(DiffContext context) {

  /** Whether both audits declare test counts. */
  boolean hasBoth() {
    return bar(context.diff().from()).any() && bar(context.diff().to()).any();
  }

  private static TestBar bar(Audit audit) {
    return TestBars.of(audit.statement().declares());
  }

  Table table() {
    TestBar before = bar(context.diff().from());
    TestBar after = bar(context.diff().to());
    return new Table(
        "Declared test counts",
        List.of(
            Table.Column.of("Declared tests"),
            Table.Column.number(context.older()),
            Table.Column.number(context.newer()),
            Table.Column.tight("Change")),
        List.of(
            row("Passing", before.passed(), after.passed(), Good.MORE),
            row("Failing", before.failed(), after.failed(), Good.FEWER),
            row("Skipped", before.skipped(), after.skipped(), Good.FEWER)),
        List.of(row("Total", before.total(), after.total(), Good.NEITHER)));
  }

  /** Which way a count should go. */
  private enum Good {
    MORE,
    FEWER,
    NEITHER;

    String tone(long difference) {
      if (difference == 0 || this == NEITHER) {
        return "same";
      }
      return (difference > 0) == (this == MORE) ? "good" : "bad";
    }
  }

  private static Table.Row row(String name, long before, long after, Good good) {
    long difference = after - before;
    String icon = difference == 0 ? "same" : difference > 0 ? "up" : "down";
    return Table.Row.of(
        Piece.words(name),
        Piece.said(Long.toString(before)),
        Piece.said(Long.toString(after)),
        Piece.delta(good.tone(difference), icon, Numbers.signed(difference)));
  }
}
