package dev.gatebook.site.part;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tasks as rows that open, or that lead to where they open.
 *
 * @param label name of the list
 */
public record TaskList(String label, List<Row> rows) implements Content {
  public TaskList {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "tasks";
  }

  /** The style that makes room for the ids of all rows and their parts. */
  public String ids() {
    return IdRoom.of(rows.stream().flatMap(Row::ids));
  }

  /**
   * A task. The line alone must answer the question.
   *
   * @param anchor its permalink
   * @param said the declared word
   * @param verdict the chip of its standing
   * @param units one square for each check; empty without checks
   * @param line the reason in one line
   * @param open whether it is shown open
   * @param evidence its evidence; a table without rows when there is none
   * @param facts what else is known of it
   * @param checks its parts
   * @param elsewhere link to the row that opens; empty where this one does
   */
  public record Row(
      String anchor,
      String id,
      Piece title,
      Piece said,
      Piece verdict,
      Piece units,
      Piece line,
      boolean open,
      Table evidence,
      List<Fact> facts,
      List<Row> checks,
      String elsewhere) {
    public Row {
      facts = List.copyOf(facts);
      checks = List.copyOf(checks);
    }

    private Stream<String> ids() {
      return Stream.concat(Stream.of(id), checks.stream().flatMap(Row::ids));
    }

    /** The same row with these facts. */
    public Row with(List<Fact> others) {
      return new Row(
          anchor, id, title, said, verdict, units, line, open, evidence, others, checks, elsewhere);
    }
  }
}
