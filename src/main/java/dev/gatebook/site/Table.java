package dev.gatebook.site;

import java.util.Arrays;
import java.util.List;

/**
 * A plain table; the first cell of a row is its head.
 *
 * @param caption what it shows, for readers who cannot see it
 */
public record Table(String caption, List<Column> heads, List<Row> rows) {
  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * The head of a column.
   *
   * @param css {@code r} for numbers, {@code nw} for words that stay together, or empty
   */
  public record Column(String text, String css) {}

  /** One row. */
  public record Row(List<Link> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of plain texts. */
    public static Row of(String... texts) {
      return new Row(Arrays.stream(texts).map(Link::plain).toList());
    }
  }

  /** A column of words. */
  public static Column words(String text) {
    return new Column(text, "");
  }

  /** A column of numbers. */
  public static Column numbers(String text) {
    return new Column(text, "r");
  }
}
