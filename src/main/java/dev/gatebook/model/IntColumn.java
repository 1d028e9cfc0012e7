package dev.gatebook.model;

import java.util.Arrays;

/** Figures in a row that becomes longer. */
final class IntColumn {
  private static final int FIRST = 16;
  private static final int[] NONE = {};

  private int[] figures = NONE;
  private int size;

  void add(int figure) {
    if (size == figures.length) {
      figures = Arrays.copyOf(figures, Math.max(FIRST, size * 2));
    }
    figures[size++] = figure;
  }

  int size() {
    return size;
  }

  /** A copy of no more than was added. */
  int[] toArray() {
    return size == 0 ? NONE : Arrays.copyOf(figures, size);
  }
}
