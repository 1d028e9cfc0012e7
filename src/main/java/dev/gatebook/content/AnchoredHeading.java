package dev.gatebook.content;

import org.commonmark.node.CustomBlock;

/** A heading whose level and id are settled for the page it goes to. */
final class AnchoredHeading extends CustomBlock {
  private final int level;
  private final String id;

  AnchoredHeading(int level, String id) {
    this.level = level;
    this.id = id;
  }

  /** Level on the page, 2 to 6. */
  int level() {
    return level;
  }

  /** The id; empty for none. */
  String id() {
    return id;
  }
}
