package dev.gatebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The longest common subsequence of two lists, as runs that are the same, removed or added. What is
 * equal at both ends is set aside first; where the rest would cost more than {@link #MOST_CELLS}
 * comparisons it counts as replaced as a whole, so the cost is bounded whatever the texts are.
 */
final class Lcs<T> {
  private static final long MOST_CELLS = 1_000_000;

  private final List<T> older;
  private final List<T> newer;
  private final List<Object> olderKeys;
  private final List<Object> newerKeys;

  /**
   * Two lists and what makes two of their items the same.
   *
   * @param key items with equal keys are the same item
   */
  Lcs(List<T> older, List<T> newer, Function<T, Object> key) {
    this.older = older;
    this.newer = newer;
    this.olderKeys = older.stream().map(key).toList();
    this.newerKeys = newer.stream().map(key).toList();
  }

  /** A run: a part of the older list, of the newer list, or of both. */
  record Run<T>(Segment.Fate fate, List<T> items) {}

  /** The runs in order; within a replaced part what was removed comes first. */
  List<Run<T>> runs() {
    int head = head();
    int tail = tail(head);
    Span left = new Span(head, older.size() - tail);
    Span right = new Span(head, newer.size() - tail);
    List<Run<T>> runs = new ArrayList<>();
    add(runs, Segment.Fate.SAME, newer.subList(0, head));
    if ((long) left.size() * right.size() > MOST_CELLS) {
      add(runs, Segment.Fate.REMOVED, older.subList(left.from(), left.to()));
      add(runs, Segment.Fate.ADDED, newer.subList(right.from(), right.to()));
    } else {
      walk(left, right, runs);
    }
    add(runs, Segment.Fate.SAME, newer.subList(newer.size() - tail, newer.size()));
    return runs;
  }

  /** A part of a list, the end not included. */
  private record Span(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private boolean isSame(int i, int j) {
    return olderKeys.get(i).equals(newerKeys.get(j));
  }

  private int head() {
    int most = Math.min(older.size(), newer.size());
    int head = 0;
    while (head < most && isSame(head, head)) {
      head++;
    }
    return head;
  }

  private int tail(int head) {
    int most = Math.min(older.size(), newer.size()) - head;
    int tail = 0;
    while (tail < most && isSame(older.size() - 1 - tail, newer.size() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  /** How many items the rests from here on have in common, for every pair of places. */
  private int[][] lengths(Span left, Span right) {
    int[][] lengths = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            isSame(left.from() + i, right.from() + j)
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private void walk(Span left, Span right, List<Run<T>> runs) {
    int[][] lengths = lengths(left, right);
    List<T> removed = new ArrayList<>();
    List<T> added = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      boolean both = i < left.size() && j < right.size();
      if (both && isSame(left.from() + i, right.from() + j)) {
        flush(runs, removed, added);
        add(runs, Segment.Fate.SAME, List.of(newer.get(right.from() + j)));
        i++;
        j++;
      } else if (j == right.size() || (both && lengths[i + 1][j] >= lengths[i][j + 1])) {
        removed.add(older.get(left.from() + i++));
      } else {
        added.add(newer.get(right.from() + j++));
      }
    }
    flush(runs, removed, added);
  }

  private static <T> void flush(List<Run<T>> runs, List<T> removed, List<T> added) {
    add(runs, Segment.Fate.REMOVED, removed);
    add(runs, Segment.Fate.ADDED, added);
    removed.clear();
    added.clear();
  }

  private static <T> void add(List<Run<T>> runs, Segment.Fate fate, List<T> items) {
    if (!items.isEmpty()) {
      runs.add(new Run<>(fate, List.copyOf(items)));
    }
  }
}
