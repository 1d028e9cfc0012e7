package dev.gatebook.site.chart;

import java.util.List;

/** Small shapes that stand for one thing each: checks as squares, points of a score as dots. */
public final class Squares {
  /** Distance from square to square. */
  public static final int PITCH = 11;

  private static final int DOT_PITCH = 14;

  private Squares() {}

  /** One square for each check; a filled one is drawn larger than an outlined one. */
  public static List<Shape> row(List<String> styles) {
    Pen pen = new Pen();
    for (int i = 0; i < styles.size(); i++) {
      boolean filled = !styles.get(i).equals("u-said") && !styles.get(i).equals("u-run");
      double edge = filled ? 0.5 : 1;
      Point corner = new Point(i * PITCH + edge, edge);
      pen.box(styles.get(i), corner, filled ? 9 : 8, filled ? 10 : 9);
    }
    return pen.shapes();
  }

  /** One dot for each point of a score. */
  public static List<Shape> dots(List<String> styles) {
    Pen pen = new Pen();
    for (int i = 0; i < styles.size(); i++) {
      double radius = styles.get(i).equals("c-said-dot") ? 4 : 4.5;
      pen.dot(styles.get(i), new Point(6 + i * DOT_PITCH, 6), radius);
    }
    return pen.shapes();
  }

  /** A single bar that takes part of the width of a full one. */
  public static List<Shape> share(String style, long part, long whole) {
    double width = whole == 0 ? 0 : (double) TestBar.WIDTH * part / whole;
    if (width <= 0) {
      return List.of();
    }
    return new Pen()
        .box(style, new Point(0, 0.5), Math.min(TestBar.WIDTH, width), TestBar.HEIGHT - 1)
        .shapes();
  }

  /** A meter 100 wide: the track, the fill to the evidence and the mark at the target. */
  public static List<Shape> meter(double shown, double target) {
    Pen pen = new Pen().box("c-track", new Point(0, 0), 100, 10);
    if (shown > 0) {
      pen.box("c-ok", new Point(0, 0), Math.min(100, shown), 10);
    }
    return target < 0 ? pen.shapes() : pen.vertical("c-target", target, -2, 12).shapes();
  }
}
