package dev.gatebook.site;

import java.util.List;

/**
 * Criteria by audits.
 *
 * @param size rows and columns, in words
 * @param columns one for each audit, oldest first
 */
public record HistoryMatrix(String size, List<Column> columns, List<Group> groups) {
  public HistoryMatrix {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** Every mark of the cells once, in the order of the first. */
  public List<Mark> key() {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.cells().stream())
        .distinct()
        .toList();
  }

  /** An audit: its decision as evidence supports it, and its day. */
  public record Column(Mark decision, Link day) {}

  /** The criteria of one phase, or the conditions. */
  public record Group(String title, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A criterion.
   *
   * @param cells where it stood, one for each audit
   * @param now where it stands in the newest audit
   * @param why one sentence for that
   */
  public record Row(String id, Link title, List<Mark> cells, Mark now, String why) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
