package dev.gatebook.site.tests;

import java.util.List;

/**
 * A list cut into pages of the same length.
 *
 * @param all what is listed
 * @param most how much stands on a page; less on the last one
 */
record EvenPages<T>(List<T> all, int most) {
  EvenPages {
    all = List.copyOf(all);
  }

  /** How many there are. */
  int pages() {
    return (all.size() + most - 1) / most;
  }

  /** What stands on a page; the first one is 1. */
  List<T> of(int page) {
    return all.subList(from(page), Math.min(page * most, all.size()));
  }

  /** Where a page begins in the list. */
  int from(int page) {
    return (page - 1) * most;
  }

  /** The page on which a place of the list is. */
  int page(int at) {
    return at / most + 1;
  }
}
