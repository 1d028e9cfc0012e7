package dev.gatebook.site;

import java.util.List;

/**
 * What became of the content that the newest audit cites.
 *
 * @param rows what is out of date first
 * @param foot how much of it is out of date
 */
public record FreshTable(List<Row> rows, String foot) {
  public FreshTable {
    rows = List.copyOf(rows);
  }

  /**
   * One citation.
   *
   * @param by what relies on it
   * @param cited path and lines, as cited
   * @param now where that is today; empty where it is still there
   * @param commits how many commits touched it; empty where none did
   * @param touched the newest of them
   * @param because one sentence; empty where the other cells say all
   */
  public record Row(
      Link by,
      String cited,
      String now,
      String commits,
      List<Touch> touched,
      Mark mark,
      String because) {
    public Row {
      touched = List.copyOf(touched);
    }
  }

  /** A commit that touched what is cited. */
  public record Touch(String id, String subject) {}
}
