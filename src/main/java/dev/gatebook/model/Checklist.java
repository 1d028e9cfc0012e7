package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of the author: steps planned, boxes to tick, key events, tables made, lessons.
 *
 * @param kind {@code checklist} has boxes, {@code steps} has numbers, {@code list} has neither,
 *     {@code failures} names what does not work
 * @param stated how many there are, in the author's words
 */
public record Checklist(
    String title, String kind, Optional<Quantity> stated, List<Item> items, SourceRef at) {
  public Checklist {
    items = List.copyOf(items);
  }

  /**
   * One line of a list.
   *
   * @param done whether its box is ticked
   * @param detail commands, settings, addresses: code as a fenced block
   */
  public record Item(Prose text, boolean done, Prose detail, SourceRef at) {}
}
