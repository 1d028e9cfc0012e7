package dev.gatebook.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest common subsequence of two lists, as runs that are the same, removed or added. What is
 * equal at both ends is set aside first; where the rest would cost more than {@link #MOST_CELLS}
 * comparisons it counts as replaced as a whole, so the cost is bounded whatever the texts are.
 */
final class Lcs<T> {
  private static final long MOST_CELLS = 1_000_000;

  private final List<T> older;
  private final List<T> newer;

  Lcs(List<T> older, List<T> newer) {
    this.older = older;
    this.newer = newer;
  }

  /** A run: a part of the older list, of the newer list, or of both. */
  record Run<T>(Segment.Fate fate, List<T> items) {}

  /** The runs in order; within a replaced part what was removed comes first. */
  List<Run<T>> runs() {
    int head = head();
    int tail = tail(head);
    List<T> left = older.subList(head, older.size() - tail);
    List<T> right = newer.subList(head, newer.size() - tail);
    List<Run<T>> runs = new ArrayList<>();
    add(runs, Segment.Fate.SAME, newer.subList(0, head));
    if ((long) left.size() * right.size() > MOST_CELLS) {
      add(runs, Segment.Fate.REMOVED, left);
      add(runs, Segment.Fate.ADDED, right);
    } else {
      walk(left, right, lengths(left, right), runs);
    }
    add(runs, Segment.Fate.SAME, newer.subList(newer.size() - tail, newer.size()));
    return runs;
  }

  private int head() {
    int most = Math.min(older.size(), newer.size());
    int head = 0;
    while (head < most && older.get(head).equals(newer.get(head))) {
      head++;
    }
    return head;
  }

  private int tail(int head) {
    int most = Math.min(older.size(), newer.size()) - head;
    int tail = 0;
    while (tail < most
        && older.get(older.size() - 1 - tail).equals(newer.get(newer.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }

  private static <T> int[][] lengths(List<T> left, List<T> right) {
    int[][] lengths = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            left.get(i).equals(right.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static <T> void walk(List<T> left, List<T> right, int[][] lengths, List<Run<T>> runs) {
    List<T> removed = new ArrayList<>();
    List<T> added = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        flush(runs, removed, added);
        add(runs, Segment.Fate.SAME, right.subList(j, j + 1));
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
        removed.add(left.get(i++));
      } else {
        added.add(right.get(j++));
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
