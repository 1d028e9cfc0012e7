package dev.gatebook.site.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Cuts a long row of things into pages of about one weight. */
final class Cuts {
  /** Characters of text and markup on a page: about 30 kB once it is compressed. */
  static final int MOST = 300_000;

  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final IntUnaryOperator weight;
  private long used;

  private Cuts(IntUnaryOperator weight) {
    this.weight = weight;
  }

  /**
   * Where each page starts; the first starts at 0.
   *
   * @param groups how many things are in each group; a group stays whole where it fits and the page
   *     before is not left half empty
   * @param weight the weight of the thing at that place
   */
  static List<Integer> of(List<Integer> groups, IntUnaryOperator weight) {
    Cuts cuts = new Cuts(weight);
    int at = 0;
    for (int size : groups) {
      cuts.group(at, at + size);
      at += size;
    }
    return List.copyOf(cuts.starts);
  }

  private void group(int from, int to) {
    long whole = 0;
    int[] weights = new int[to - from];
    for (int at = from; at < to; at++) {
      weights[at - from] = weight.applyAsInt(at);
      whole += weights[at - from];
    }
    if (used > MOST / 2 && used + whole > MOST) {
      cut(from);
    }
    for (int at = from; at < to; at++) {
      int own = weights[at - from];
      if (used > 0 && used + own > MOST) {
        cut(at);
      }
      used += own;
    }
  }

  private void cut(int at) {
    starts.add(at);
    used = 0;
  }
}
