package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;

/** The rows whose keys have the same words before their first {@code #}. */
final class RowGroup {
  /**
   * Some tests of one place that follow each other.
   *
   * @param mixed whether the rest of their holder is a part of what is to be sorted
   */
  record Piece(int block, int from, int to, boolean mixed) {}

  private final List<RowBlock> blocks;
  private final List<Piece> pieces = new ArrayList<>(1);

  RowGroup(List<RowBlock> blocks) {
    this.blocks = blocks;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  int size() {
    int size = 0;
    for (Piece piece : pieces) {
      size += piece.to - piece.from;
    }
    return size;
  }

  /** Whether what is to be sorted is more than names. */
  private boolean isMixed() {
    for (Piece piece : pieces) {
      if (piece.mixed) {
        return true;
      }
    }
    return false;
  }

  /** Whether two of the names have the same hash code. */
  boolean mayRepeat() {
    int size = size();
    if (size < 2 || isMixed()) {
      return size > 1;
    }
    int[] seen = new int[Integer.highestOneBit(size) * 4];
    for (Piece piece : pieces) {
      RowBlock rows = blocks.get(piece.block);
      for (int row = piece.from; row < piece.to; row++) {
        if (isIn(seen, rows.hash(row))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Looks the code up and keeps it; 0 marks what is free, so it stands for 1 as well. */
  private static boolean isIn(int[] seen, int hash) {
    int code = hash == 0 ? 1 : hash;
    int at = (code ^ (code >>> 15)) & (seen.length - 1);
    while (seen[at] != 0) {
      if (seen[at] == code) {
        return true;
      }
      at = (at + 1) & (seen.length - 1);
    }
    seen[at] = code;
    return false;
  }

  /** Its rows by key, each with the number of its block in the upper half. */
  long[] sorted() {
    long[] rows = new long[size()];
    int at = 0;
    for (Piece piece : pieces) {
      for (int row = piece.from; row < piece.to; row++) {
        rows[at++] = ((long) piece.block << Integer.SIZE) | row;
      }
    }
    new Merge(isMixed()).sort(rows, rows.clone(), 0, rows.length);
    return rows;
  }

  static int block(long row) {
    return (int) (row >>> Integer.SIZE);
  }

  static int row(long row) {
    return (int) row;
  }

  /** Sorts by merging, which leaves equal ones in their order. */
  private final class Merge {
    private final boolean mixed;

    Merge(boolean mixed) {
      this.mixed = mixed;
    }

    /** Sorts a part; both arrays begin equal. */
    void sort(long[] into, long[] from, int start, int end) {
      if (end - start < 2) {
        return;
      }
      int middle = (start + end) >>> 1;
      sort(from, into, start, middle);
      sort(from, into, middle, end);
      if (compare(from[middle - 1], from[middle]) <= 0) {
        System.arraycopy(from, start, into, start, end - start);
        return;
      }
      int left = start;
      int right = middle;
      for (int at = start; at < end; at++) {
        boolean takesLeft =
            right == end || (left < middle && compare(from[left], from[right]) <= 0);
        into[at] = takesLeft ? from[left++] : from[right++];
      }
    }

    private int compare(long a, long b) {
      RowBlock left = blocks.get(block(a));
      RowBlock right = blocks.get(block(b));
      return mixed
          ? left.test(row(a)).key().compareTo(right.test(row(b)).key())
          : left.compareNames(row(a), right, row(b));
    }
  }
}
