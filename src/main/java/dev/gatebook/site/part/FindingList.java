package dev.gatebook.site.part;

import java.util.List;

/** Findings, one block each. */
public record FindingList(List<Row> rows) implements Content {
  public FindingList {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "findings";
  }

  /**
   * A finding.
   *
   * @param icon its icon
   * @param tone its colour, one of the {@code is-} classes
   * @param title the conflict in one sentence
   * @param source what it concerns, its rule and its places
   * @param sides the numbers or words that disagree
   */
  public record Row(
      String anchor, String icon, String tone, Piece title, List<Piece> source, List<Fact> sides) {
    public Row {
      source = List.copyOf(source);
      sides = List.copyOf(sides);
    }
  }
}
