package dev.gatebook.site.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A life as a line through the audits: a thick bar while it is open, a thin one once it is closed,
 * a dashed one while nobody knows. To time scale where every audit has a day and none lies before
 * the one that it follows.
 */
public final class LifeChart {
  private static final int WIDTH = 720;
  private static final int LEFT = 44;
  private static final int RIGHT = 44;
  private static final int MIDDLE = 44;
  private static final int BASE = 84;
  private static final double LEAST = 14;
  private static final double LETTER = 6.6;
  private static final double BOLD = 7.2;

  private final List<Stop> stops;
  private final TimeAxis axis;
  private final Pen pen = new Pen();

  private LifeChart(List<Stop> stops) {
    this.stops = List.copyOf(stops);
    double width = WIDTH - LEFT - RIGHT;
    double least = Math.min(LEAST, width / (2.0 * stops.size()));
    this.axis = TimeAxis.of(stops.stream().map(Stop::day).toList(), least, width);
  }

  /** How the line is drawn from a stop on. */
  public enum Line {
    OPEN,
    EASED,
    /** Closed, and shown to be. */
    CLOSED,
    /** Closed on a word. */
    SAID,
    /** Nobody says how it stands. */
    UNKNOWN
  }

  /**
   * An audit on the line.
   *
   * @param label name of the audit
   * @param words how it stands from here on
   * @param marked whether something happened here
   */
  public record Stop(
      String label, Optional<LocalDate> day, Line line, String words, boolean marked) {}

  /**
   * Draws it.
   *
   * @param stops oldest first, at least two
   */
  public static Drawing draw(String title, String description, List<Stop> stops) {
    LifeChart chart = new LifeChart(stops);
    chart.stretches();
    chart.marks();
    chart.names();
    return new Drawing("life-chart", title, description, WIDTH, 104, chart.pen.shapes());
  }

  private double x(int i) {
    return LEFT + axis.x(i);
  }

  /** One piece of line for each run of audits that leave it alike. */
  private void stretches() {
    double from = x(0);
    for (int i = 0; i < stops.size(); i++) {
      boolean last = i + 1 == stops.size();
      if (last || !isAlike(stops.get(i + 1), stops.get(i))) {
        stretch(stops.get(i), from, last ? WIDTH - 20.0 : x(i + 1));
        from = last ? from : x(i + 1);
      }
    }
  }

  private static boolean isAlike(Stop stop, Stop other) {
    return stop.line() == other.line() && stop.words().equals(other.words());
  }

  private void stretch(Stop stop, double from, double to) {
    double width = to - from;
    switch (stop.line()) {
      case OPEN -> pen.box("c-bad", new Point(from, MIDDLE - 7), width, 14);
      case EASED -> pen.box("c-bad-said", new Point(from, MIDDLE - 7), width, 14);
      case CLOSED -> pen.box("c-ok", new Point(from, MIDDLE - 3), width, 6);
      case SAID -> pen.box("c-ok-said", new Point(from, MIDDLE - 3), width, 6);
      case UNKNOWN -> pen.horizontal("c-said", MIDDLE, from, to);
    }
    words(stop, from, to);
  }

  /** The words of the last stretch always stand; those of another one where they have room. */
  private void words(Stop stop, double from, double to) {
    double length = stop.words().length() * BOLD;
    Stop last = stops.get(stops.size() - 1);
    double lastLength = last.words().length() * BOLD;
    if (to > WIDTH - RIGHT) {
      boolean room = from + length < WIDTH;
      pen.end("tx-b", new Point(room ? from + length : WIDTH, MIDDLE - 16), stop.words());
    } else if (length < to - from && from + length + 8 < WIDTH - lastLength) {
      pen.start("tx-b", new Point(from, MIDDLE - 16), stop.words());
    }
  }

  private void marks() {
    for (int i = 0; i < stops.size(); i++) {
      boolean marked = stops.get(i).marked();
      pen.vertical(marked ? "c-axis" : "c-grid", x(i), MIDDLE + 9, MIDDLE + (marked ? 20 : 14));
      if (marked) {
        pen.dot("c-said-dot", new Point(x(i), MIDDLE), 4.5);
      }
    }
  }

  /** Names of the audits, first those at the ends, then what has room. */
  private void names() {
    int last = stops.size() - 1;
    double used = x(0) - LEFT + width(0);
    pen.start("tx-3", new Point(0, BASE), stops.get(0).label());
    double end = WIDTH - width(last);
    pen.end("tx-3", new Point(WIDTH, BASE), stops.get(last).label());
    for (int i = 1; i < last; i++) {
      double half = width(i) / 2;
      if (stops.get(i).marked() && x(i) - half > used + 8 && x(i) + half < end - 8) {
        pen.middle("tx-3", new Point(x(i), BASE), stops.get(i).label());
        used = x(i) + half;
      }
    }
  }

  private double width(int i) {
    return stops.get(i).label().length() * LETTER;
  }
}
