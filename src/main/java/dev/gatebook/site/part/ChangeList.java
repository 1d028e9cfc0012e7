package dev.gatebook.site.part;

import java.util.List;

/**
 * Changes between two audits, one block each.
 *
 * @param from head of the older side
 * @param to head of the newer side
 */
public record ChangeList(String from, String to, List<Row> rows) implements Content {
  public ChangeList {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "changes";
  }

  /**
   * A change.
   *
   * @param id of what changed; may be empty
   * @param title what changed
   * @param cause why, in a sentence
   */
  public record Row(
      String anchor, String id, Piece title, String cause, List<Piece> before, List<Piece> after) {
    public Row {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
