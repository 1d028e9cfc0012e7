package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.model.Figures;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.CheckList;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.TestBars;
import java.util.ArrayList;
import java.util.List;

/** Where each test went; declared counts where no report names the tests. */
final class TestMoves {
  private static final int MOST = 200;

  private TestMoves() {}

  /** Whether both audits declare test counts. */
  static boolean hasDeclared(DiffContext context) {
    return TestBars.of(older(context)).any() && TestBars.of(newer(context)).any();
  }

  private static Figures older(DiffContext context) {
    return context.diff().from().statement().declares();
  }

  private static Figures newer(DiffContext context) {
    return context.diff().to().statement().declares();
  }

  static Section section(DiffContext context, List<Change> changes) {
    List<Content> contents = new ArrayList<>();
    if (hasBoth(context)) {
      contents.add(TestTransition.table(context));
    }
    if (hasDeclared(context)) {
      contents.add(declared(context));
    }
    if (!changes.isEmpty()) {
      contents.add(list(changes));
    }
    return Section.of("tests", "Tests", contents.toArray(new Content[0]))
        .counted(changes.isEmpty() ? "" : Numbers.count(changes.size(), "change"))
        .remarked(changes.size() > MOST ? MOST + " of " + changes.size() + " shown" : "")
        .noted(note(context));
  }

  private static boolean hasBoth(DiffContext context) {
    return context.diff().from().measured().hasTests() && context.diff().to().measured().hasTests();
  }

  private static String note(DiffContext context) {
    return hasBoth(context)
        ? "Rows are where a test was, columns where it is now."
        : "Declared counts only: not both audits have a report that names the tests, so no single"
            + " test can be followed.";
  }

  private static Table declared(DiffContext context) {
    TestBar before = TestBars.of(older(context));
    TestBar after = TestBars.of(newer(context));
    return new Table(
        "Declared test counts",
        List.of(
            Table.Column.of("Declared"),
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

  private static CheckList list(List<Change> changes) {
    return new CheckList(false, changes.stream().limit(MOST).map(TestMoves::item).toList());
  }

  private static CheckList.Item item(Change change) {
    List<Piece> detail =
        change.because().isEmpty() ? List.of() : List.of(Piece.words(change.because()));
    return new CheckList.Item("", "", Piece.mono(change.title()), chip(change), detail);
  }

  private static Piece chip(Change change) {
    return switch (change.fact().kind()) {
      case TEST_NEWLY_FAILING -> Piece.chip("failed", "Newly failing");
      case TEST_FIXED -> Piece.chip("verified", "Fixed");
      case TEST_STILL_FAILING -> Piece.chip("failed", "Still failing");
      case TEST_SKIPPED -> Piece.chip("stale", "Moved to skipped");
      case TEST_FLAKY -> Piece.chip("stale", "Flaky");
      case TEST_SLOWER -> Piece.chip("stale", "Slower");
      case TEST_ADDED -> Piece.chip("open", "New");
      case TEST_REMOVED -> Piece.chip("missing", "Removed");
      default -> Piece.chip("partial", change.kind());
    };
  }
}
