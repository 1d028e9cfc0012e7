package dev.gatebook.site.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The small chart beside a project: declared against verified, a line from two audits on, a bar for
 * one.
 */
public final class Spark {
  private static final int WIDTH = 208;
  private static final int LINE = 198;
  private static final int HEIGHT = 64;
  private static final int BAR_HEIGHT = 28;

  private Spark() {}

  /**
   * Draws it.
   *
   * @param steps one per audit, oldest first, at least one
   */
  public static Drawing draw(String id, String description, List<Step> steps) {
    Pen pen = new Pen();
    boolean line = steps.size() > 1;
    if (line) {
      lines(pen, steps);
    } else {
      bar(pen, steps.get(0));
    }
    return new Drawing(
        id, description, description, WIDTH, line ? HEIGHT : BAR_HEIGHT, pen.shapes());
  }

  private static void bar(Pen pen, Step step) {
    pen.box("c-track", new Point(0, 8), WIDTH, 12);
    pen.box("c-ok", new Point(0, 8), WIDTH * step.verifiedShare(), 12);
    double said = (WIDTH - 1) * step.declaredShare();
    if (said > 0) {
      pen.box("c-said-bar", new Point(0.5, 4.5), said, 19);
    }
  }

  private static void lines(Pen pen, List<Step> steps) {
    List<Point> said = new ArrayList<>();
    List<Point> shown = new ArrayList<>();
    double least = (double) LINE / (3 * steps.size());
    TimeAxis axis = TimeAxis.of(steps.stream().map(Step::day).toList(), least, LINE);
    for (int i = 0; i < steps.size(); i++) {
      double x = 5 + axis.x(i);
      said.add(new Point(x, 58 - 52 * steps.get(i).declaredShare()));
      shown.add(new Point(x, 58 - 52 * steps.get(i).verifiedShare()));
    }
    pen.path("c-grid", "M5 58H203M5 6H203");
    pen.area("c-gap", between(said, shown));
    pen.line("c-said", said);
    pen.line("c-shown", shown);
    pen.dot("c-said-dot", said.get(said.size() - 1), 3.5);
    pen.dot("c-shown-dot", shown.get(shown.size() - 1), 4);
  }

  static List<Point> between(List<Point> upper, List<Point> lower) {
    List<Point> around = new ArrayList<>(upper);
    List<Point> back = new ArrayList<>(lower);
    Collections.reverse(back);
    around.addAll(back);
    return around;
  }
}
