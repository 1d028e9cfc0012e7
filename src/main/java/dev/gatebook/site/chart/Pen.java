package dev.gatebook.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects shapes in painting order; coordinates are rounded to tenths of a pixel. */
final class Pen {
  private final List<Shape> shapes = new ArrayList<>();

  List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  Pen horizontal(String css, double y, double from, double to) {
    return path(css, "M" + n(from) + " " + n(y) + "H" + n(to));
  }

  Pen vertical(String css, double x, double from, double to) {
    return path(css, "M" + n(x) + " " + n(from) + "V" + n(to));
  }

  Pen path(String css, String d) {
    shapes.add(new Shape.Path(css, d));
    return this;
  }

  Pen line(String css, List<Point> points) {
    return path(css, through(points));
  }

  Pen area(String css, List<Point> points) {
    return path(css, through(points) + "Z");
  }

  Pen dot(String css, Point at, double r) {
    shapes.add(new Shape.Dot(css, n(at.x()), n(at.y()), n(r)));
    return this;
  }

  Pen box(String css, Point corner, double width, double height) {
    shapes.add(new Shape.Box(css, n(corner.x()), n(corner.y()), n(width), n(height)));
    return this;
  }

  Pen start(String css, Point at, String text) {
    return label(css, at, "", text);
  }

  Pen middle(String css, Point at, String text) {
    return label(css, at, "middle", text);
  }

  Pen end(String css, Point at, String text) {
    return label(css, at, "end", text);
  }

  private Pen label(String css, Point at, String anchor, String text) {
    shapes.add(new Shape.Label(css, n(at.x()), n(at.y()), anchor, text));
    return this;
  }

  private static String through(List<Point> points) {
    StringBuilder d = new StringBuilder();
    for (Point point : points) {
      d.append(d.isEmpty() ? "M" : "L").append(n(point.x())).append(' ').append(n(point.y()));
    }
    return d.toString();
  }

  /** The number with at most one digit behind the point, written the same on every machine. */
  static String n(double value) {
    BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
  }
}
