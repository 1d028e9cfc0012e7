package dev.gatebook.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Declared and verified criteria audit by audit: a dashed line for what is said, a solid one for
 * what is shown, the gap between them filled; below, on the same axis, what happened in between.
 */
public final class ReadinessChart {
  private static final int LEFT = 136;
  private static final int RIGHT = 120;
  private static final int TOP = 72;
  private static final int BOTTOM = 278;
  private static final int WIDTH = 534;
  private static final double LETTER = 8.4;
  private static final int APART = 14;

  /** How much wider than the words need, so that there is something to scale. */
  private static final double ROOM = 1.2;

  private static final int LANES = BOTTOM + 48;

  private final List<Step> steps;
  private final Scale scale;
  private final TimeAxis axis;
  private final Pen pen = new Pen();

  private ReadinessChart(List<Step> steps) {
    this.steps = steps;
    this.scale = Scale.upTo(steps.stream().mapToInt(Step::of).max().orElse(1));
    List<Double> least = least(steps);
    double width = least.stream().mapToDouble(Double::doubleValue).sum() * ROOM;
    this.axis = TimeAxis.of(steps.stream().map(Step::day).toList(), least, Math.max(WIDTH, width));
  }

  /** No words above or below an audit reach those of the next. */
  private static List<Double> least(List<Step> steps) {
    return IntStream.range(1, steps.size())
        .mapToObj(i -> (half(steps.get(i - 1)) + half(steps.get(i)) + APART))
        .toList();
  }

  private static double half(Step step) {
    return Stream.of(step.saidDecision(), step.shownDecision(), step.label())
            .mapToInt(String::length)
            .max()
            .orElse(0)
        * LETTER
        / 2;
  }

  /**
   * Draws it.
   *
   * @param steps one per audit, oldest first, at least two
   * @param events what happened at and between these audits
   */
  public static Drawing draw(String description, List<Step> steps, Events events) {
    ReadinessChart chart = new ReadinessChart(steps);
    chart.axis();
    chart.heads();
    chart.lines();
    chart.names();
    double end = new EventLanes(chart.pen, chart.axis, LEFT, LANES).draw(events);
    return new Drawing(
        "readiness-chart",
        "Declared and verified criteria by audit",
        description,
        (int) (LEFT + chart.axis.width() + RIGHT),
        (int) end + 6,
        chart.pen.shapes());
  }

  private void axis() {
    for (int tick : scale.ticks()) {
      pen.horizontal(tick == 0 ? "c-axis" : "c-grid", y(tick), LEFT, LEFT + axis.width());
      pen.end("tx-3", new Point(LEFT - 10, y(tick) + 4), Integer.toString(tick));
    }
  }

  private void heads() {
    List<String> years = axis.years();
    pen.start("tx-3", new Point(0, 16), "Declared");
    pen.start("tx-3", new Point(0, 36), "Supported");
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      pen.middle("", new Point(x(i), 16), step.saidDecision());
      pen.middle("tx-b", new Point(x(i), 36), step.shownDecision());
      pen.vertical("c-grid", x(i), 46, BOTTOM);
      pen.middle("", new Point(x(i), BOTTOM + 18), step.label());
      pen.middle("tx-3", new Point(x(i), BOTTOM + 33), years.get(i));
    }
  }

  private void lines() {
    List<Point> said = new ArrayList<>();
    List<Point> shown = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      said.add(new Point(x(i), y(steps.get(i).declared())));
      shown.add(new Point(x(i), y(steps.get(i).verified())));
    }
    pen.area("c-gap", Spark.between(said, shown));
    pen.line("c-said", said);
    pen.line("c-shown", shown);
    said.forEach(point -> pen.dot("c-said-dot", point, 4));
    shown.forEach(point -> pen.dot("c-shown-dot", point, 4.5));
  }

  private void names() {
    Step last = steps.get(steps.size() - 1);
    double x = LEFT + axis.width() + 14;
    double said = y(last.declared()) + 4;
    double shown = y(last.verified()) + 4;
    double apart = Math.max(0, 14 - (shown - said));
    pen.start("tx-b", new Point(x, said - apart / 2), last.declared() + " declared");
    pen.start("tx-ok", new Point(x, shown + apart / 2), last.verified() + " verified");
    pen.start("tx-3", new Point(x, BOTTOM + 34), "of " + last.of() + " criteria");
  }

  private double x(int i) {
    return LEFT + axis.x(i);
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * scale.share(value);
  }
}
