package dev.gatebook.site.chart;

import java.util.TreeSet;

/** Draws what happened below a chart: a lane for each sort of event, numbered marks, commits. */
final class EventLanes {
  private static final int ROW = 24;
  private static final double RADIUS = 8.5;

  private final Pen pen;
  private final TimeAxis axis;
  private final double left;
  private double y;

  /**
   * Lanes below a chart.
   *
   * @param left where the axis starts
   * @param top upper edge of the first lane
   */
  EventLanes(Pen pen, TimeAxis axis, double left, double top) {
    this.pen = pen;
    this.axis = axis;
    this.left = left;
    this.y = top + ROW / 2.0;
  }

  /** Draws every lane that has something in it; gives the lower edge of the last. */
  double draw(Events events) {
    for (Events.Sort sort : Events.Sort.values()) {
      if (!events.of(sort).isEmpty()) {
        lane(sort.word());
        events.of(sort).forEach(this::mark);
        y += ROW;
      }
    }
    if (!events.commits().isEmpty()) {
      lane("Commits");
      commits(events);
      y += ROW;
    }
    return y - ROW / 2.0;
  }

  private void lane(String name) {
    pen.start("tx-3", new Point(left + axis.width() + 14, y + 4), name);
    pen.horizontal("c-grid", y, left, left + axis.width());
  }

  private void mark(Events.Mark mark) {
    Point at = new Point(left + axis.x(mark.audit()), y);
    pen.dot("c-said-dot", at, RADIUS);
    pen.middle("tx-3", new Point(at.x(), y + 4), Integer.toString(mark.number()));
  }

  /** Commits that would fall on the same two pixels are one tick. */
  private void commits(Events events) {
    TreeSet<Integer> ticks = new TreeSet<>();
    for (Events.Between between : events.commits()) {
      axis.between(between.audit(), between.times())
          .forEach(x -> ticks.add((int) Math.round(x / 2) * 2));
    }
    StringBuilder path = new StringBuilder();
    ticks.forEach(
        x ->
            path.append('M').append(Pen.n(left + x)).append(' ').append(Pen.n(y - 4)).append("v8"));
    pen.path("c-said-dot", path.toString());
    events.pinned().forEach(i -> pen.dot("c-ink", new Point(left + axis.x(i), y), 4));
  }
}
