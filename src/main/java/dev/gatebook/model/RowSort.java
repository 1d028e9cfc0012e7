package dev.gatebook.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts rows by the key of their tests. What stands before the first {@code #} of a key is nearly
 * always a class that many tests share, so classes are sorted and then the names in each of them.
 */
final class RowSort {
  private final List<RowBlock> blocks;
  private final Map<String, RowGroup> groups = new HashMap<>();

  private RowSort(List<RowBlock> blocks) {
    this.blocks = blocks;
  }

  /** All rows. */
  static RowSort ofAll(List<RowBlock> blocks) {
    RowSort sort = new RowSort(blocks);
    for (int block = 0; block < blocks.size(); block++) {
      RowBlock rows = blocks.get(block);
      for (int run = 0; run < rows.runs(); run++) {
        sort.gather(block, run, rows.runStart(run), rows.runStart(run + 1));
      }
    }
    return sort;
  }

  /** The rows of tests that failed. */
  static RowSort ofFailed(List<RowBlock> blocks) {
    RowSort sort = new RowSort(blocks);
    for (int block = 0; block < blocks.size(); block++) {
      RowBlock rows = blocks.get(block);
      int at = block;
      rows.failing().forEach(row -> sort.gather(at, rows.run(row), row, row + 1));
    }
    return sort;
  }

  private void gather(int block, int run, int from, int to) {
    String holder = blocks.get(block).place(run).holder();
    int hash = holder.indexOf('#');
    groups
        .computeIfAbsent(hash < 0 ? holder : holder.substring(0, hash), h -> new RowGroup(blocks))
        .add(new RowGroup.Piece(block, from, to, hash >= 0));
  }

  /** False when no two tests have the same key; true when two may have. */
  boolean mayRepeat() {
    return groups.values().parallelStream().anyMatch(RowGroup::mayRepeat);
  }

  /** The rows, counted through the blocks, by key; equal ones as they were written. */
  int[] order() {
    List<Map.Entry<String, RowGroup>> byName = new ArrayList<>(groups.entrySet());
    byName.sort(Map.Entry.comparingByKey(RowSort::compare));
    int[] starts = starts(blocks);
    return byName.parallelStream()
        .flatMapToLong(group -> Arrays.stream(group.getValue().sorted()))
        .mapToInt(row -> starts[RowGroup.block(row)] + RowGroup.row(row))
        .toArray();
  }

  /** The number of the first row of each block, and that of all rows behind them. */
  static int[] starts(List<RowBlock> blocks) {
    int[] starts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      starts[i + 1] = starts[i] + blocks.get(i).size();
    }
    return starts;
  }

  /** Compares as if a {@code #} stood behind both, as it does in a key. */
  private static int compare(String a, String b) {
    return a.startsWith(b) || b.startsWith(a) ? (a + '#').compareTo(b + '#') : a.compareTo(b);
  }
}
