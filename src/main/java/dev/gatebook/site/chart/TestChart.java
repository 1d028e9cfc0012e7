package dev.gatebook.site.chart;

import java.util.List;

/** Passing, failing and skipped tests audit by audit, stacked; what is only declared is hollow. */
public final class TestChart {
  private static final int LEFT = 40;
  private static final int TOP = 16;
  private static final int BOTTOM = 172;
  private static final int BAR = 44;
  private static final int STEP = 88;
  private static final int LEAST_WIDTH = 420;

  private final List<TestRun> runs;
  private final Scale scale;
  private final Pen pen = new Pen();

  private TestChart(List<TestRun> runs) {
    this.runs = runs;
    this.scale = Scale.upTo(runs.stream().mapToLong(TestRun::total).max().orElse(1));
  }

  /**
   * Draws it.
   *
   * @param runs one per audit that has figures, oldest first
   */
  public static Drawing draw(String description, List<TestRun> runs) {
    TestChart chart = new TestChart(runs);
    int width = Math.max(LEAST_WIDTH, LEFT + runs.size() * STEP + 8);
    chart.axis(width);
    for (int i = 0; i < runs.size(); i++) {
      chart.bar(i);
    }
    return new Drawing(
        "test-chart",
        "Tests passing, failing and skipped by audit",
        description,
        width,
        210,
        chart.pen.shapes());
  }

  private void axis(int width) {
    for (int tick : scale.ticks()) {
      pen.horizontal(tick == 0 ? "c-axis" : "c-grid", y(tick), LEFT, width - 8);
      pen.end("tx-3", new Point(LEFT - 8, y(tick) + 4), Integer.toString(tick));
    }
  }

  private void bar(int i) {
    TestRun run = runs.get(i);
    double x = LEFT + 20 + (double) i * STEP;
    String said = run.measured() ? "" : "-said";
    long base = part("c-ok" + said, x, 0, run.passed());
    base = part("c-bad" + said, x, base, run.failed());
    part(run.measured() ? "c-skip" : "c-said-bar", x, base, run.skipped());
    double middle = x + BAR / 2.0;
    pen.middle("", new Point(middle, BOTTOM + 16), run.label());
    pen.middle("tx-3", new Point(middle, BOTTOM + 31), run.measured() ? "measured" : "declared");
  }

  /** Draws one part of a bar on top of the tests below it; gives the tests up to its upper end. */
  private long part(String css, double x, long base, long tests) {
    double height = y(base) - y(base + tests) - 1;
    if (height > 0) {
      pen.box(css, new Point(x, y(base + tests)), BAR, height);
    }
    return base + tests;
  }

  private double y(long tests) {
    return BOTTOM - (BOTTOM - TOP) * scale.share((double) tests);
  }
}
