package dev.gatebook.model;

/** Lines of a file, both included, counted from 1. */
public record LineRange(int from, int to) {
  public LineRange {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException(from + "-" + to + " is no line range");
    }
  }

  /** How many lines. */
  public int count() {
    return to - from + 1;
  }

  @Override
  public String toString() {
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
