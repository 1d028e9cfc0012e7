package dev.gatebook.site;

import java.util.List;

/**
 * One kind of thing that needs attention.
 *
 * @param count how many there are, in words
 * @param items the first of them
 * @param more how many are not listed, in words; empty when all are
 */
public record Attention(String title, String count, List<Item> items, String more) {
  public Attention {
    items = List.copyOf(items);
  }

  /**
   * One entry.
   *
   * @param tone {@code bad}, {@code warn}, {@code waive} or {@code mute}
   * @param where project and place
   */
  public record Item(String tone, String icon, Link what, String where) {}
}
