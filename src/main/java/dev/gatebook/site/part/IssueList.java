package dev.gatebook.site.part;

import java.util.List;

/** Issues, one block each. */
public record IssueList(List<Row> rows) implements Content {
  public IssueList {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "issues";
  }

  /**
   * An issue.
   *
   * @param anchor its permalink
   * @param severity the chip below its id; may be empty
   * @param state what is declared and what it means
   */
  public record Row(
      String anchor, String id, Piece severity, Piece title, Piece state, List<Fact> facts) {
    public Row {
      facts = List.copyOf(facts);
    }
  }
}
