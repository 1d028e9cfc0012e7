package dev.gatebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What tests tell that did not merely pass, beside the rows of a {@link RowBlock}. Traces lie in a
 * {@link TextSlab} and no object is kept for a test but its message, since much fails in a bad run.
 */
final class DetailBlock {
  /** The place of the words of a test that has none. */
  static final int NO_FAILURE = -1;

  private static final int COLUMNS = 4;
  private static final int FAILURE = 1;
  private static final int TRACE = 2;
  private static final int TRACE_END = 3;
  private static final int WORDS = 2;

  private final TextSlab traces;
  private final int[] figures;
  private final List<TestOutcome> outcomes;
  private final List<String> words;
  private final List<TraceReading> readings;
  private final int[] rareRows;
  private final List<Rare> rare;

  /** What hardly any test has. */
  record Rare(List<String> tags, Optional<Long> durationMillis) {
    static final Rare NONE = new Rare(List.of(), Optional.empty());
  }

  DetailBlock(DetailDraft draft) {
    traces = draft.traces;
    figures = draft.figures.toArray();
    outcomes = List.copyOf(draft.outcomes);
    words = List.copyOf(draft.words);
    readings = List.copyOf(draft.readings);
    rareRows = draft.rareRows.toArray();
    rare = List.copyOf(draft.rare);
  }

  /** What the test of that row tells. */
  RowDetail at(int row) {
    int at = find(row);
    if (at < 0) {
      return RowDetail.none();
    }
    Rare more = rare(row);
    return new RowDetail(outcomes.get(at), failure(at), more.tags(), more.durationMillis());
  }

  TestOutcome outcome(int row) {
    int at = find(row);
    return at < 0 ? TestOutcome.PASSED : outcomes.get(at);
  }

  /** Why the test of that row failed, without its trace; of empty words where it says nothing. */
  TestCase.Failure words(int row) {
    int at = find(row);
    int first = at < 0 ? NO_FAILURE : figures[at * COLUMNS + FAILURE];
    return first == NO_FAILURE
        ? new TestCase.Failure("", "", "")
        : new TestCase.Failure(words.get(first), words.get(first + 1), FailureTrace.NONE);
  }

  private int find(int row) {
    int low = 0;
    int high = outcomes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = row(middle);
      if (found == row) {
        return middle;
      }
      low = found < row ? middle + 1 : low;
      high = found < row ? high : middle - 1;
    }
    return -1;
  }

  private int row(int at) {
    return figures[at * COLUMNS];
  }

  private Optional<TestCase.Failure> failure(int at) {
    int first = figures[at * COLUMNS + FAILURE];
    if (first == NO_FAILURE) {
      return Optional.empty();
    }
    FailureTrace trace =
        new FailureTrace.Kept(
            traces,
            figures[at * COLUMNS + TRACE],
            figures[at * COLUMNS + TRACE_END],
            readings.get(first / WORDS));
    return Optional.of(new TestCase.Failure(words.get(first), words.get(first + 1), trace));
  }

  private Rare rare(int row) {
    int at = Arrays.binarySearch(rareRows, row);
    return at < 0 ? Rare.NONE : rare.get(at);
  }

  /** The rows of the tests that failed. */
  IntStream failing() {
    return IntStream.range(0, outcomes.size())
        .filter(i -> outcomes.get(i).isFailure())
        .map(this::row);
  }

  /** How many tests tell something. */
  int size() {
    return outcomes.size();
  }

  /** How those tests ended. */
  List<TestOutcome> outcomes() {
    return outcomes;
  }

  /** The durations together that are no figures of rows. */
  long durationMillis() {
    return rare.stream().mapToLong(one -> one.durationMillis().orElse(0L)).sum();
  }
}
