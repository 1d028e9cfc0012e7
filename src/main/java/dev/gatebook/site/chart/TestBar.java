package dev.gatebook.site.chart;

import java.util.List;

/**
 * Test counts as a bar: passing, failing, skipped, in this order.
 *
 * @param passed how many passed
 * @param failed how many failed, errors included
 * @param skipped how many did not run
 * @param total all of them; at least the sum
 */
public record TestBar(long passed, long failed, long skipped, long total) {
  /** Width of a bar that stands alone. */
  public static final int WIDTH = 1000;

  /** Height of a bar that stands alone. */
  public static final int HEIGHT = 18;

  private static final double GAP = 2;

  public TestBar {
    total = Math.max(total, passed + failed + skipped);
  }

  /** Whether there is anything to draw. */
  public boolean any() {
    return passed + failed + skipped > 0;
  }

  /** Whether the total holds more than the counts beside it. */
  public boolean isPartial() {
    return total > passed + failed + skipped;
  }

  /** The bar of a run that was read: filled. */
  public List<Shape> measured() {
    return draw(new Pen(), "", new Point(0, 0), WIDTH, HEIGHT).shapes();
  }

  /** The bar of counts that were only declared: hollow. */
  public List<Shape> declared() {
    return draw(new Pen(), "-said", new Point(0, 0.5), WIDTH, HEIGHT - 1).shapes();
  }

  Pen draw(Pen pen, String suffix, Point corner, double width, double height) {
    double x = corner.x();
    long[] counts = counts();
    for (int i = 0; i < counts.length; i++) {
      double share = total == 0 ? 0 : width * counts[i] / total;
      if (share > 0) {
        Point at = new Point(x, corner.y());
        pen.box(css(i) + suffix, at, Math.max(1, share - GAP), height);
      }
      x += share;
    }
    return pen;
  }

  long[] counts() {
    return new long[] {passed, failed, skipped};
  }

  private static String css(int part) {
    return switch (part) {
      case 0 -> "c-ok";
      case 1 -> "c-bad";
      default -> "c-skip";
    };
  }
}
