package dev.gatebook.site.row;

import dev.gatebook.model.Figures;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.StackBar;
import java.util.List;

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
    return new StackBar(bar.measured(), legend(bar, ""));
  }

  /** The bar of counts that were only declared: hollow. */
  public static StackBar declared(Figures figures) {
    TestBar bar = of(figures);
    return new StackBar(bar.declared(), legend(bar, "-said"));
  }

  private static List<StackBar.Entry> legend(TestBar bar, String suffix) {
    return List.of(
        entry("c-ok" + suffix, bar.passed(), "passing", bar.total()),
        entry("c-bad" + suffix, bar.failed(), "failing", bar.total()),
        entry("c-skip" + suffix, bar.skipped(), "skipped", bar.total()),
        new StackBar.Entry("", Long.toString(bar.total()), "in total"));
  }

  private static StackBar.Entry entry(String style, long count, String word, long total) {
    String share = Numbers.share(count, total);
    String words = share.isEmpty() ? word : word + ", " + share;
    return new StackBar.Entry(style, Long.toString(count), words);
  }
}
