package dev.gatebook.site.chart;

import java.util.List;

/** Every check of a gate as a square, grouped by task, with the declared count as a mark. */
public final class CheckChart {
  private static final int PITCH = 17;
  private static final int GAP = 10;
  private static final int TOP = 34;

  private CheckChart() {}

  /**
   * A task.
   *
   * @param name its id
   * @param styles one class for each check
   */
  public record Group(String name, List<String> styles) {
    public Group {
      styles = List.copyOf(styles);
    }
  }

  /**
   * What the drawing says besides its squares: words for readers and the declared count, 0 for
   * none.
   */
  public record Legend(String title, String description, long declared) {}

  /** All groups in one row. */
  public static Drawing draw(List<Group> groups, Legend legend) {
    Pen pen = new Pen();
    double x = 0.5;
    long drawn = 0;
    double mark = -1;
    for (Group group : groups) {
      pen.start("tx-3", new Point(x - 0.5, TOP + 38), group.name());
      pen.start("", new Point(x - 0.5, TOP + 54), Integer.toString(group.styles().size()));
      for (String style : group.styles()) {
        pen.box(style, new Point(x, TOP), 14, 20);
        x += PITCH;
        drawn++;
        mark = drawn == legend.declared() ? x - 1.5 : mark;
      }
      x += GAP;
    }
    double width = x - GAP - 3;
    heads(pen, legend, mark, width, drawn);
    int whole = (int) Math.ceil(width);
    return new Drawing("uc", legend.title(), legend.description(), whole, 92, pen.shapes());
  }

  private static void heads(Pen pen, Legend legend, double mark, double width, long drawn) {
    boolean apart = mark > 0 && legend.declared() != drawn;
    if (apart) {
      pen.vertical("c-target", mark, 26, 58);
      double at = Math.max(40, Math.min(mark, width - 110));
      pen.middle("tx-b", new Point(at, 18), legend.declared() + " declared");
    }
    pen.end("tx-b", new Point(width, 18), drawn + " listed");
  }
}
