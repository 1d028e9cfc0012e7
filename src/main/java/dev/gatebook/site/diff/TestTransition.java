package dev.gatebook.site.diff;

import dev.gatebook.model.TestCase;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many tests went from where to where; the sums are the totals of the two audits. */
final class TestTransition {
  private static final List<String> PLACES = List.of("Passing", "Failing", "Skipped", "Not there");
  private static final int ABSENT = 3;

  private TestTransition() {}

  static Table table(DiffContext context) {
    long[][] counts = counts(context);
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.of(context.older() + " ↓ " + context.newer() + " →"));
    PLACES.stream().map(Table.Column::number).forEach(columns::add);
    columns.add(Table.Column.number("Sum"));
    List<Table.Row> rows = new ArrayList<>();
    for (int from = 0; from < PLACES.size(); from++) {
      rows.add(row(PLACES.get(from), counts[from]));
    }
    return new Table("Where each test went", columns, rows, List.of(row("Sum", sums(counts))));
  }

  private static long[][] counts(DiffContext context) {
    Map<String, Integer> before = places(context.diff().from().measured().tests());
    Map<String, Integer> after = places(context.diff().to().measured().tests());
    TreeSet<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    long[][] counts = new long[PLACES.size()][PLACES.size()];
    for (String key : keys) {
      counts[before.getOrDefault(key, ABSENT)][after.getOrDefault(key, ABSENT)]++;
    }
    return counts;
  }

  private static Map<String, Integer> places(List<TestCase> tests) {
    Map<String, Integer> places = new TreeMap<>();
    tests.forEach(t -> places.merge(t.key(), place(t), Math::max));
    return places;
  }

  private static int place(TestCase test) {
    if (test.outcome().isPass()) {
      return 0;
    }
    return test.outcome().isFailure() ? 1 : 2;
  }

  private static long[] sums(long[][] counts) {
    long[] sums = new long[PLACES.size()];
    for (long[] row : counts) {
      Arrays.setAll(sums, i -> sums[i] + row[i]);
    }
    return sums;
  }

  private static Table.Row row(String name, long[] counts) {
    List<Piece> cells = new ArrayList<>();
    cells.add(Piece.words(name));
    Arrays.stream(counts).mapToObj(n -> Piece.words(Long.toString(n))).forEach(cells::add);
    cells.add(Piece.words(Long.toString(Arrays.stream(counts).sum())));
    return new Table.Row("", cells);
  }
}
