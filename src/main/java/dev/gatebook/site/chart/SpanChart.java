package dev.gatebook.site.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Spans of time below each other, such as estimates, on one axis in days. */
public final class SpanChart {
  private static final int WIDTH = 640;
  private static final int LEFT = 110;
  private static final int RIGHT = 620;
  private static final int ROW = 34;
  private static final int TICKS = 7;

  private SpanChart() {}

  /**
   * A span.
   *
   * @param from start, in the unit of the axis
   * @param to end, in the unit of the axis
   * @param words the span as it was written
   */
  public record Span(String name, double from, double to, String words) {}

  /** The spans in the order given. */
  public static Drawing draw(String title, List<Span> spans) {
    double longest = spans.stream().mapToDouble(Span::to).max().orElse(1);
    double step = step(longest);
    double most = Math.ceil(longest / step) * step;
    int bottom = 16 + spans.size() * ROW;
    Pen pen = new Pen();
    for (int i = 0; i * step <= most; i++) {
      double x = x(i * step, most);
      pen.vertical(i == 0 ? "c-axis" : "c-grid", x, 8, bottom);
      pen.middle("tx-3", new Point(x, bottom + 18), Pen.n(i * step));
    }
    for (int i = 0; i < spans.size(); i++) {
      span(pen, spans.get(i), 22 + i * ROW, most);
    }
    return new Drawing("tl", title, words(spans), WIDTH, bottom + 32, pen.shapes());
  }

  private static void span(Pen pen, Span span, int top, double most) {
    double from = x(span.from(), most);
    double to = x(span.to(), most);
    pen.start("", new Point(0, top + 10), span.name());
    pen.box("c-ink", new Point(from, top), Math.max(2, to - from), 12);
    double room = RIGHT - to;
    if (room > 8.0 * span.words().length()) {
      pen.start("tx-b", new Point(to + 8, top + 10), span.words());
    } else {
      pen.end("tx-b", new Point(from - 8, top + 10), span.words());
    }
  }

  /** A round step that gives at most seven ticks. */
  private static double step(double longest) {
    double step = 1;
    while (longest / step > TICKS) {
      step = longest / (step * 2) <= TICKS ? step * 2 : step * 5;
    }
    return step;
  }

  private static double x(double value, double most) {
    return LEFT + (RIGHT - LEFT) * value / most;
  }

  private static String words(List<Span> spans) {
    return spans.stream()
        .map(s -> s.name() + " " + s.words())
        .collect(Collectors.joining(", ", "", "."));
  }
}
