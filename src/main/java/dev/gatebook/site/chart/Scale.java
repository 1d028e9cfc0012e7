package dev.gatebook.site.chart;

import java.util.ArrayList;
import java.util.List;

/** A linear axis from zero to a round number, with its ticks. */
record Scale(int top, int step) {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 40, 50, 100, 200, 250, 500, 1000};
  private static final int TICKS = 4;

  /** The axis that holds every value up to the greatest. */
  static Scale upTo(long greatest) {
    for (int step : STEPS) {
      if ((long) step * TICKS >= greatest) {
        return new Scale(roundUp(Math.max(greatest, 1), step), step);
      }
    }
    int step = roundUp(greatest / TICKS + 1, 1000);
    return new Scale(roundUp(greatest, step), step);
  }

  /** The ticks from zero up. */
  List<Integer> ticks() {
    List<Integer> ticks = new ArrayList<>();
    for (int tick = 0; tick <= top; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** The share of the axis that a value takes. */
  double share(double value) {
    return value / top;
  }

  private static int roundUp(long value, int step) {
    return Math.toIntExact((value + step - 1) / step * step);
  }
}
