package dev.gatebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tests in rows. All names lie in one text, one behind the other; a test is a place in that text, a
 * duration and a hash code. What those tell that did not merely pass is kept beside their rows.
 */
final class RowBlock {
  private final String text;
  private final int[] ends;
  private final int[] cuts;
  private final int[] millis;
  private final int[] hashes;
  private final int[] runStarts;
  private final List<TestPlace> places;
  private final DetailBlock details;

  RowBlock(RowDraft draft) {
    text = draft.text.toString();
    ends = draft.ends.toArray();
    cuts = draft.cuts.toArray();
    millis = draft.millis.toArray();
    hashes = draft.hashes.toArray();
    runStarts = draft.runStarts.toArray();
    places = List.copyOf(draft.places);
    details = new DetailBlock(draft.details);
  }

  int size() {
    return ends.length;
  }

  /** The test at a row, made of it. */
  TestCase test(int row) {
    TestPlace place = places.get(run(row));
    RowDetail detail = details.at(row);
    return new TestCase(
        place.suite(),
        place.className(),
        text.substring(start(row), cuts[row]),
        text.substring(cuts[row], ends[row]),
        detail.outcome(),
        millis[row] < 0 ? detail.durationMillis() : Optional.of((long) millis[row]),
        detail.failure(),
        place.file(),
        detail.tags(),
        place.artifact());
  }

  /** The tests that failed, as they were written. */
  Stream<TestCase> failing() {
    return details.failing().mapToObj(this::test);
  }

  private int run(int row) {
    int at = Arrays.binarySearch(runStarts, row);
    return at < 0 ? -at - 2 : at;
  }

  /** How many times the place changes from one test to the next, the first one included. */
  int runs() {
    return runStarts.length;
  }

  TestPlace place(int run) {
    return places.get(run);
  }

  int runStart(int run) {
    return run < runStarts.length ? runStarts[run] : size();
  }

  /** Hash code of the name with its parameters. */
  int hash(int row) {
    return hashes[row];
  }

  /** Compares a name with its parameters to another one. */
  int compareNames(int row, RowBlock other, int otherRow) {
    int from = start(row);
    int otherFrom = other.start(otherRow);
    int length = ends[row] - from;
    int otherLength = other.ends[otherRow] - otherFrom;
    int common = Math.min(length, otherLength);
    for (int i = 0; i < common; i++) {
      int difference = text.charAt(from + i) - other.text.charAt(otherFrom + i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - otherLength;
  }

  TestTotals totals() {
    long took = details.durationMillis();
    for (int one : millis) {
      took += Math.max(0, one);
    }
    return TestTotals.of(details.outcomes(), (long) size() - details.size(), took);
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }
}
