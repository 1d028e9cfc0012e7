package dev.gatebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tests in rows. All names lie in one text, one behind the other. A test that passed and has
 * nothing else to tell is a place in that text, a duration and a hash code; any other one is kept
 * as it is, beside its row.
 */
final class RowBlock {
  private final String text;
  private final int[] ends;
  private final int[] cuts;
  private final int[] millis;
  private final int[] hashes;
  private final int[] runStarts;
  private final List<TestPlace> places;
  private final int[] keptRows;
  private final List<TestCase> kept;

  RowBlock(RowDraft draft) {
    text = draft.text.toString();
    ends = draft.ends.toArray();
    cuts = draft.cuts.toArray();
    millis = draft.millis.toArray();
    hashes = draft.hashes.toArray();
    runStarts = draft.runStarts.toArray();
    places = List.copyOf(draft.places);
    keptRows = draft.keptRows.toArray();
    kept = List.copyOf(draft.kept);
  }

  int size() {
    return ends.length;
  }

  /** The test at a row, made of it where it is not kept. */
  TestCase test(int row) {
    int at = Arrays.binarySearch(keptRows, row);
    return at < 0 ? passed(row) : kept.get(at);
  }

  private TestCase passed(int row) {
    int run = Arrays.binarySearch(runStarts, row);
    TestPlace place = places.get(run < 0 ? -run - 2 : run);
    return new TestCase(
        place.suite(),
        place.className(),
        text.substring(start(row), cuts[row]),
        text.substring(cuts[row], ends[row]),
        TestOutcome.PASSED,
        millis[row] < 0 ? Optional.empty() : Optional.of((long) millis[row]),
        Optional.empty(),
        place.file(),
        List.of(),
        place.artifact());
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
    long passed = (long) size() - kept.size();
    long took = 0;
    for (int one : millis) {
      took += Math.max(0, one);
    }
    return new TestTotals(passed, passed, 0, 0, 0, 0, took).plus(TestTotals.of(kept));
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }
}
