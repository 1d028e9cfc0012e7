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
   * @param anchor its permalink; may be empty
   * @param id of what changed; may be empty
   * @param title what changed
   * @param cause why, in a sentence
   */
  public record Row(String anchor, String id, Piece title, String cause, Side before, Side after) {}

  /**
   * One side of a change.
   *
   * @param href where the audit tells of it
   * @param label the words of that link for those who do not see it
   */
  public record Side(List<Piece> pieces, String href, String label) {
    public Side {
      pieces = List.copyOf(pieces);
    }
  }
}
