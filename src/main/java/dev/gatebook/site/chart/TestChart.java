package dev.gatebook.site.chart;

import java.util.List;

/**
 * Passing, failing and skipped tests audit by audit, stacked; what is only declared is hollow.
 * Below them, on the same axis, what happened in between.
 */
public final class TestChart {
  private static final int LEFT = 40;
  private static final int TOP = 16;
  private static final int BOTTOM = 172;
  private static final int BAR = 44;
  private static final int STEP = 72;
  private static final int WIDTH = 312;
  private static final int EDGE = 20;
  private static final int NAMES = 50;
  private static final int LANES = BOTTOM + 50;

  private final List<TestRun> runs;
  private final Scale scale;
  private final TimeAxis axis;
  private final Pen pen = new Pen();

  private TestChart(List<TestRun> runs) {
    this.runs = runs;
    this.scale = Scale.upTo(runs.stream().mapToLong(TestRun::total).max().orElse(1));
    this.axis = TimeAxis.of(runs.stream().map(TestRun::day).toList(), STEP, WIDTH);
  }

  /**
   * Draws it.
   *
   * @param runs one per audit that has figures, oldest first, at least one
   * @param events what happened at and between these audits
   */
  public static Drawing draw(String description, List<TestRun> runs, Events events) {
    TestChart chart = new TestChart(runs);
    int width = (int) (chart.x(runs.size() - 1) + BAR + (events.isEmpty() ? EDGE : NAMES));
    chart.axis(width);
    for (int i = 0; i < runs.size(); i++) {
      chart.bar(i);
    }
    double middle = chart.x(0) + BAR / 2.0;
    double end = new EventLanes(chart.pen, chart.axis, middle, LANES).draw(events);
    return new Drawing(
        "test-chart",
        "Tests passing, failing and skipped by audit",
        description,
        width,
        (int) end + 4,
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
    double x = x(i);
    String said = run.measured() ? "" : "-said";
    long base = part("c-ok" + said, x, 0, run.passed());
    base = part("c-bad" + said, x, base, run.failed());
    part(run.measured() ? "c-skip" : "c-said-bar", x, base, run.skipped());
    double middle = x + BAR / 2.0;
    pen.middle("", new Point(middle, BOTTOM + 16), run.label());
    pen.middle("tx-3", new Point(middle, BOTTOM + 31), run.measured() ? "measured" : "declared");
    pen.middle("tx-3", new Point(middle, BOTTOM + 45), axis.years().get(i));
  }

  /** Left edge of a bar. */
  private double x(int i) {
    return LEFT + EDGE + axis.x(i);
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
