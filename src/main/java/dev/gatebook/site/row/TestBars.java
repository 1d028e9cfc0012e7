package dev.gatebook.site.row;

import dev.gatebook.model.Figures;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.StackBar;
import java.util.List;
import java.util.stream.Stream;

/** Test counts as a bar with its figures as text. */
public final class TestBars {
  private TestBars() {}

  /** Measured counts; errors count as failing. */
  public static TestBar of(TestTotals totals) {
    long failed = totals.failed() + totals.errors();
    return new TestBar(totals.passed(), failed, totals.skipped(), totals.total());
  }

  /** Declared counts; what was not declared, or not as one number, is 0. */
  public static TestBar of(Figures figures) {
    long failed = count(figures, "failed") + count(figures, "errors");
    return new TestBar(
        count(figures, "passed"), failed, count(figures, "skipped"), count(figures, "total"));
  }

  private static long count(Figures figures, String name) {
    return Math.max(0, figures.exactCount("tests." + name).orElse(0L));
  }

  /** The bar of a run that was read: filled. */
  public static StackBar measured(TestTotals totals) {
    TestBar bar = of(totals);
    String passing = TestParts.word("passing", TestParts.ofPassed(totals));
    String skipped = TestParts.word("skipped", TestParts.ofSkipped(totals));
    return new StackBar(
        bar.measured(),
        List.of(
            entry("c-ok", bar.passed(), passing, bar.total()),
            entry("c-bad", bar.failed(), "failing", bar.total()),
            entry("c-skip", bar.skipped(), skipped, bar.total()),
            new StackBar.Entry("", Numbers.grouped(bar.total()), "in total")));
  }

  /** The bar of counts that were only declared: hollow, and without what was not declared. */
  public static StackBar declared(Figures figures) {
    TestBar bar = of(figures);
    long total = count(figures, "total");
    List<StackBar.Entry> legend =
        Stream.of(
                entry("c-ok-said", bar.passed(), "passing", total),
                entry("c-bad-said", bar.failed(), "failing", total),
                entry("c-skip-said", bar.skipped(), "skipped", total),
                new StackBar.Entry("", Long.toString(total), "in total"))
            .filter(entry -> !entry.value().equals("0"))
            .toList();
    return new StackBar(bar.declared(), legend);
  }

  /** The declared passes in words: {@code 39 of 110}, {@code 38 passing, no total}. */
  public static String passes(Figures figures) {
    long total = count(figures, "total");
    long passed = count(figures, "passed");
    return total == 0 ? passed + " passing, no total" : passed + " of " + total;
  }

  private static StackBar.Entry entry(String style, long count, String word, long total) {
    String share = Numbers.share(count, total);
    String words = share.isEmpty() ? word : word + ", " + share;
    return new StackBar.Entry(style, Numbers.grouped(count), words);
  }
}
