package dev.gatebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What tests tell that did not merely pass, beside the rows of a {@link RowBlock}. No object is
 * kept for a test but its texts, since much fails in a bad run.
 */
final class DetailBlock {
  /** The place of the words of a test that has none. */
  static final int NO_FAILURE = -1;

  private final int[] rows;
  private final List<TestOutcome> outcomes;
  private final int[] failures;
  private final List<String> words;
  private final int[] rareRows;
  private final List<Rare> rare;

  /** What hardly any test has. */
  record Rare(List<String> tags, Optional<Long> durationMillis) {
    static final Rare NONE = new Rare(List.of(), Optional.empty());
  }

  DetailBlock(DetailDraft draft) {
    rows = draft.rows.toArray();
    outcomes = List.copyOf(draft.outcomes);
    failures = draft.failures.toArray();
    words = List.copyOf(draft.words);
    rareRows = draft.rareRows.toArray();
    rare = List.copyOf(draft.rare);
  }

  /** What the test of that row tells. */
  RowDetail at(int row) {
    int at = Arrays.binarySearch(rows, row);
    if (at < 0) {
      return RowDetail.none();
    }
    Rare more = rare(row);
    return new RowDetail(outcomes.get(at), failure(at), more.tags(), more.durationMillis());
  }

  private Optional<TestCase.Failure> failure(int at) {
    int first = failures[at];
    if (first == NO_FAILURE) {
      return Optional.empty();
    }
    return Optional.of(
        new TestCase.Failure(words.get(first), words.get(first + 1), words.get(first + 2)));
  }

  private Rare rare(int row) {
    int at = Arrays.binarySearch(rareRows, row);
    return at < 0 ? Rare.NONE : rare.get(at);
  }

  /** The rows of the tests that failed. */
  IntStream failing() {
    return IntStream.range(0, rows.length)
        .filter(i -> outcomes.get(i).isFailure())
        .map(i -> rows[i]);
  }

  /** How many tests tell something. */
  int size() {
    return rows.length;
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
