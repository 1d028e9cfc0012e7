package dev.gatebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What tests tell that did not merely pass, beside the rows of a {@link RowBlock}. No object is
 * kept for a test but its texts, since much fails in a bad run.
 */
final class DetailBlock {
  /** How many texts a failure has. */
  private static final int TEXTS = 3;

  private static final TestOutcome[] OUTCOMES = TestOutcome.values();

  private final int[] rows;
  private final int[] codes;
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
    codes = draft.outcomes.toArray();
    failures = failures(codes);
    words = List.copyOf(draft.words);
    rareRows = draft.rareRows.toArray();
    rare = List.copyOf(draft.rare);
  }

  /** Outcome and whether there is a failure, as one figure. */
  static int code(RowDetail detail) {
    return detail.outcome().ordinal() * 2 + (detail.failure().isPresent() ? 1 : 0);
  }

  private static boolean hasFailure(int code) {
    return code % 2 == 1;
  }

  private static TestOutcome outcome(int code) {
    return OUTCOMES[code / 2];
  }

  /** For each detail how many failures stand before its own. */
  private static int[] failures(int[] codes) {
    int[] before = new int[codes.length];
    for (int i = 1; i < codes.length; i++) {
      before[i] = before[i - 1] + (hasFailure(codes[i - 1]) ? 1 : 0);
    }
    return before;
  }

  /** What the test of that row tells. */
  RowDetail at(int row) {
    int at = Arrays.binarySearch(rows, row);
    if (at < 0) {
      return RowDetail.none();
    }
    Rare more = rare(row);
    return new RowDetail(outcome(codes[at]), failure(at), more.tags(), more.durationMillis());
  }

  private Optional<TestCase.Failure> failure(int at) {
    if (!hasFailure(codes[at])) {
      return Optional.empty();
    }
    int first = failures[at] * TEXTS;
    return Optional.of(
        new TestCase.Failure(words.get(first), words.get(first + 1), words.get(first + 2)));
  }

  private Rare rare(int row) {
    int at = Arrays.binarySearch(rareRows, row);
    return at < 0 ? Rare.NONE : rare.get(at);
  }

  /** How many tests tell something. */
  int size() {
    return rows.length;
  }

  /** How those tests ended. */
  Iterable<TestOutcome> outcomes() {
    return () -> Arrays.stream(codes).mapToObj(DetailBlock::outcome).iterator();
  }

  /** The durations together that are no figures of rows. */
  long durationMillis() {
    return rare.stream().mapToLong(one -> one.durationMillis().orElse(0L)).sum();
  }
}
