package dev.gatebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tests of a report that lie one behind the other in a {@link RowSlab}. What those tell that did
 * not merely pass is kept beside their rows.
 */
final class RowBlock {
  private final RowSlab rows;
  private final int from;
  private final int size;
  private final int[] laterRuns;
  private final List<TestPlace> places;
  private final DetailBlock details;

  RowBlock(RowDraft draft) {
    rows = draft.rows;
    from = draft.from;
    size = draft.size();
    laterRuns = draft.laterRuns.toArray();
    places = List.copyOf(draft.places);
    details = new DetailBlock(draft.details);
  }

  int size() {
    return size;
  }

  /** The test at a row. */
  TestCase test(int row) {
    return new TestCase(
        places.get(run(row)), new TestName.AtRow(rows, from + row), details.at(row));
  }

  /** The rows of the tests that failed. */
  IntStream failing() {
    return details.failing();
  }

  boolean hasFailed(int row) {
    return details.outcome(row).isFailure();
  }

  /** Why the test of a row failed, without its trace. */
  TestCase.Failure words(int row) {
    return details.words(row);
  }

  /** Which of the runs a row is in. */
  int run(int row) {
    int at = Arrays.binarySearch(laterRuns, row);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** How many times the place changes from one test to the next, the first one included. */
  int runs() {
    return places.size();
  }

  List<TestPlace> places() {
    return places;
  }

  TestPlace place(int run) {
    return places.get(run);
  }

  int runStart(int run) {
    return run == 0 ? 0 : run < runs() ? laterRuns[run - 1] : size;
  }

  /** Hash code of the name with its parameters. */
  int hash(int row) {
    int at = from + row;
    return rows.names().hash(rows.start(at), rows.end(at));
  }

  /** Compares a name with its parameters to another one. */
  int compareNames(int row, RowBlock other, int otherRow) {
    int a = from + row;
    int b = other.from + otherRow;
    return TextSlab.compare(
        rows.names(),
        rows.start(a),
        rows.end(a),
        other.rows.names(),
        other.rows.start(b),
        other.rows.end(b));
  }

  TestTotals totals() {
    long took = details.durationMillis();
    for (int row = from; row < from + size; row++) {
      took += Math.max(0, rows.millis(row));
    }
    return TestTotals.of(details.outcomes(), (long) size - details.size(), took);
  }
}
