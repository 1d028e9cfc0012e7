package dev.gatebook.site.chart;

import java.math.BigDecimal;
import java.util.List;

/** Scores as dots on a line each: hollow for the audit before, solid for this one. */
public final class ScoreChart {
  private static final int LEFT = 150;
  private static final int RIGHT = 350;
  private static final int WIDTH = 430;
  private static final int FIRST = 36;
  private static final int ROW = 25;

  private final BigDecimal of;
  private final Scale scale;
  private final Pen pen = new Pen();

  private ScoreChart(BigDecimal of) {
    this.of = of;
    this.scale = Scale.upTo(of.longValue());
  }

  /**
   * Draws it.
   *
   * @param of the best that can be reached
   * @param rows the aspects in order
   */
  public static Drawing draw(String description, BigDecimal of, List<ScoreRow> rows) {
    ScoreChart chart = new ScoreChart(of);
    int height = FIRST + ROW * rows.size() - 2;
    chart.axis(height);
    for (int i = 0; i < rows.size(); i++) {
      chart.row(rows.get(i), FIRST + (double) ROW * i);
    }
    return new Drawing(
        "score-chart", "Scores by aspect", description, WIDTH, height, chart.pen.shapes());
  }

  private void axis(int height) {
    int step = of.longValue() <= 5 ? 1 : scale.step();
    for (int tick = 0; tick <= of.longValue(); tick += step) {
      double x = x(BigDecimal.valueOf(tick));
      pen.vertical("c-grid", x, 20, height - 6);
      pen.middle("tx-3", new Point(x, 13), Integer.toString(tick));
    }
  }

  private void row(ScoreRow row, double y) {
    int direction = row.now().compareTo(row.before());
    pen.start(row.total() ? "tx-b" : "", new Point(0, y + 4), row.name());
    if (direction != 0) {
      double from = x(row.before());
      double to = x(row.now());
      pen.horizontal(direction < 0 ? "c-bad-line" : "c-shown", y, from, to);
      pen.dot("c-said-dot", new Point(from, y), 5);
    }
    pen.dot("c-ink", new Point(x(row.now()), y), 5);
    pen.end(tone(direction), new Point(WIDTH, y + 4), row.change());
  }

  private static String tone(int direction) {
    return direction == 0 ? "tx-3" : direction < 0 ? "tx-bad" : "tx-ok";
  }

  private double x(BigDecimal score) {
    return LEFT + (RIGHT - LEFT) * score.doubleValue() / of.doubleValue();
  }
}
