package dev.gatebook.site.part;

import java.util.List;

/**
 * A table. The first cell of a row is its head.
 *
 * @param caption what it holds, for readers who do not see it
 * @param foot rows that sum up; may be empty
 */
public record Table(String caption, List<Column> columns, List<Row> rows, List<Row> foot)
    implements Content {
  private static final int LEAST_STACKED = 4;
  private static final int MOST_NUMBERS = 2;
  private static final int FEW = 4;

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    foot = List.copyOf(foot);
  }

  /** A table without a sum. */
  public Table(String caption, List<Column> columns, List<Row> rows) {
    this(caption, columns, rows, List.of());
  }

  @Override
  public String kind() {
    return "table";
  }

  /**
   * Whether a narrow screen shows each row as a block of named lines: many columns of words do not
   * fit beside each other, columns of numbers do.
   */
  public boolean stacks() {
    long numbers = columns.stream().filter(column -> column.style().startsWith("r")).count();
    return columns.size() >= LEAST_STACKED && numbers <= MOST_NUMBERS;
  }

  /**
   * The table with its first rows in the open and the others folded below them.
   *
   * @param open how many rows stand in the open; a few more are not worth a fold
   * @param noun what a row is, such as {@code suite}
   */
  public List<Content> folded(int open, String noun) {
    int left = rows.size() - open;
    if (left <= open / FEW) {
      return List.of(this);
    }
    Table rest = new Table(caption + ", the others", columns, rows.subList(open, rows.size()));
    return List.of(
        new Table(caption, columns, rows.subList(0, open), foot),
        new Fold(Numbers.count(left, "more " + noun), List.of(rest)));
  }

  /** The same table without the columns in which no row says anything. */
  public Table withoutEmptyColumns() {
    List<Integer> kept =
        java.util.stream.IntStream.range(0, columns.size())
            .filter(i -> i == 0 || rows.stream().anyMatch(r -> !r.cells().get(i).isEmpty()))
            .boxed()
            .toList();
    return new Table(
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(r -> r.only(kept)).toList(),
        foot.stream().map(r -> r.only(kept)).toList());
  }

  /**
   * A column.
   *
   * @param head its head
   * @param style classes: {@code r} right, {@code w} wide, {@code nw} unbroken
   */
  public record Column(String head, String style) {
    /** A column of text. */
    public static Column of(String head) {
      return new Column(head, "");
    }

    /** A column that takes the room. */
    public static Column wide(String head) {
      return new Column(head, "w");
    }

    /** A column of small drawings beside the figures they show; a narrow screen goes without. */
    public static Column drawn(String head) {
      return new Column(head, "w bar");
    }

    /** A column that is never broken. */
    public static Column tight(String head) {
      return new Column(head, "nw");
    }

    /** A column of paths and places, which break anywhere. */
    public static Column place(String head) {
      return new Column(head, "place");
    }

    /** A column of numbers. */
    public static Column number(String head) {
      return new Column(head, "r nw");
    }
  }

  /**
   * A row.
   *
   * @param anchor id for links to it; may be empty
   */
  public record Row(String anchor, List<Piece> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that nothing links to. */
    public static Row of(Piece... cells) {
      return new Row("", List.of(cells));
    }

    private Row only(List<Integer> kept) {
      return new Row(anchor, kept.stream().map(cells::get).toList());
    }
  }
}
