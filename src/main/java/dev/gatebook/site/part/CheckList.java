package dev.gatebook.site.part;

import java.util.List;

/**
 * Lines with or without a box.
 *
 * @param ordered whether the lines are numbered
 */
public record CheckList(boolean ordered, List<Item> items) implements Content {
  public CheckList {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "checks";
  }

  /**
   * A line.
   *
   * @param box {@code said} for a box ticked by hand, {@code shown} for one ticked by evidence,
   *     {@code open} for an empty one, the number of a step, or nothing
   * @param state at the end of the line; may be empty
   * @param detail below the line
   */
  public record Item(String anchor, String box, Piece text, Piece state, List<Piece> detail) {
    public Item {
      detail = List.copyOf(detail);
    }
  }
}
