package dev.gatebook.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Declared tests above measured ones, at one scale. */
public final class ClaimChart {
  private static final int WIDTH = 640;
  private static final int LEFT = 96;
  private static final int BAR = 524;
  private static final int HEIGHT = 26;
  private static final double LETTER = 7.0;
  private static final String[] NAMES = {"passing", "failing", "skipped"};
  private static final String[] TEXT = {"tx-ok", "tx-bad", ""};

  private ClaimChart() {}

  /**
   * A bar of the chart.
   *
   * @param name its name
   * @param note below the name, such as a date
   * @param suffix makes it hollow
   */
  private record Lane(String name, String note, String suffix, TestBar bar) {}

  /** Both bars; a measured bar without tests is left out. */
  public static Drawing draw(TestBar declared, TestBar measured, String date) {
    List<Lane> lanes = new ArrayList<>();
    lanes.add(new Lane("Declared", date, "-said", declared));
    if (measured.any()) {
      lanes.add(new Lane("Measured", "from artifacts", "", measured));
    }
    long scale = lanes.stream().mapToLong(l -> l.bar().total()).max().orElse(1);
    Pen pen = new Pen();
    for (int i = 0; i < lanes.size(); i++) {
      lane(pen, lanes.get(i), 10 + i * 72, scale);
    }
    String title = measured.any() ? "Tests declared and measured" : "Tests declared";
    int height = lanes.size() * 72;
    return new Drawing("dm", title, words(lanes), WIDTH, height, pen.shapes());
  }

  private static void lane(Pen pen, Lane lane, int top, long scale) {
    double width = (double) BAR * lane.bar().total() / scale;
    pen.start("tx-b", new Point(0, top + 12), lane.name());
    pen.start("tx-3", new Point(0, top + 28), lane.note());
    lane.bar().draw(pen, lane.suffix(), new Point(LEFT, top), width, HEIGHT);
    long[] counts = lane.bar().counts();
    double x = LEFT;
    double free = LEFT;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        String text = counts[i] + " " + NAMES[i];
        double at = Math.max(free, Math.min(x, WIDTH - LETTER * text.length()));
        pen.start(TEXT[i], new Point(at, top + HEIGHT + 16), text);
        free = at + LETTER * text.length() + 8;
      }
      x += width * counts[i] / Math.max(1, lane.bar().total());
    }
  }

  private static String words(List<Lane> lanes) {
    StringBuilder words = new StringBuilder();
    for (Lane lane : lanes) {
      TestBar bar = lane.bar();
      words.append(words.isEmpty() ? "" : " ").append(lane.name()).append(": ");
      words.append(counts(bar)).append(bar.isPartial() ? " of " + bar.total() : "").append('.');
    }
    return words.toString();
  }

  /** Only what is counted: a count that nobody gave is not 0. */
  private static String counts(TestBar bar) {
    long[] counts = bar.counts();
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> counts[i] + " " + NAMES[i])
        .collect(Collectors.joining(", "));
  }
}
