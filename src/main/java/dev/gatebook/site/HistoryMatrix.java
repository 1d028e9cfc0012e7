package dev.gatebook.site;

import dev.gatebook.site.part.IdRoom;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Criteria by audits.
 *
 * @param size rows and columns, in words
 * @param columns one for each audit, oldest first
 * @param current whether the last column is the newest audit of the project
 */
public record HistoryMatrix(
    String size, List<Column> columns, List<Group> groups, boolean current) {
  /** With more columns, neighbours that are alike are one cell: a band is read at once. */
  private static final int MOST_SINGLE = 12;

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

  /** The style that makes room for all ids. */
  public String ids() {
    return IdRoom.of(groups.stream().flatMap(g -> g.rows().stream()).map(row -> row.id().text()));
  }

  /** Whether neighbours that are alike are one cell. */
  public boolean isBanded() {
    return columns.size() > MOST_SINGLE;
  }

  /** The cells of a row as they are drawn. */
  public List<Band> bands(Row row) {
    List<Band> bands = new ArrayList<>();
    for (Mark mark : row.cells()) {
      int last = bands.size() - 1;
      if (isBanded() && last >= 0 && bands.get(last).mark().equals(mark)) {
        bands.set(last, new Band(mark, bands.get(last).span() + 1));
      } else {
        bands.add(new Band(mark, 1));
      }
    }
    return bands;
  }

  /** The years of the columns; none where all are of one year or some of no year. */
  public List<Year> years() {
    List<Year> years = new ArrayList<>();
    for (Column column : columns) {
      int last = years.size() - 1;
      if (last >= 0 && years.get(last).text().equals(column.year())) {
        years.set(last, new Year(column.year(), years.get(last).span() + 1));
      } else {
        years.add(new Year(column.year(), 1));
      }
    }
    boolean told = years.size() > 1 && years.stream().noneMatch(year -> year.text().isEmpty());
    return told ? years : List.of();
  }

  /** Neighbouring columns of one year. */
  public record Year(String text, int span) {}

  /** Neighbouring cells of a row that are alike. */
  public record Band(Mark mark, int span) {
    /** Wider than what a reader sees at once: then its word stays in sight. It costs a layer. */
    private static final int WIDE = 36;

    public boolean isWide() {
      return span > WIDE;
    }
  }

  /**
   * An audit: its decision as evidence supports it, and its day.
   *
   * @param year the year of its id; empty where the id has none
   */
  public record Column(Mark decision, Link day, String year) {}

  /** The criteria of one phase, or the conditions. */
  public record Group(String title, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A criterion.
   *
   * @param id its id, leading to who changed it when where nothing else of the row does
   * @param cells where it stood, one for each audit
   * @param now where it stands in the last of them
   * @param why one sentence for that
   */
  public record Row(Link id, Link title, List<Mark> cells, Mark now, Piece why) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
