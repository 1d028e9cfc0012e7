package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link RowBlock} that is being written. */
final class RowDraft {
  final RowSlab rows;
  final int from;
  final IntColumn laterRuns = new IntColumn();
  final List<TestPlace> places = new ArrayList<>(1);
  final DetailDraft details;
  private int size;

  /** One that begins behind the last row there, and whose traces go into those words. */
  RowDraft(RowSlab rows, TextSlab words) {
    this.rows = rows;
    this.from = rows.size();
    this.details = new DetailDraft(words);
  }

  int size() {
    return size;
  }

  /** What was written, unless it is nothing. */
  List<RowBlock> blocks() {
    return size == 0 ? List.of() : List.of(new RowBlock(this));
  }

  /** Whether the next row there would be its next one. */
  @SuppressWarnings("ReferenceEquality")
  boolean goesOn(RowSlab where, TextSlab words) {
    return rows == where && details.traces == words && rows.size() == from + size;
  }

  /** A test that passed in so many milliseconds and has nothing else to tell. */
  void pass(TestPlace place, TestRowsBuilder.HeldName name, int cut, int millis) {
    see(place);
    rows.add(name, cut, millis);
    size++;
  }

  /** Any test. */
  void add(TestCase test, Optional<HeldTrace> trace) {
    details.add(size(), test.detail(), trace);
    see(test.place());
    rows.add(test.name(), test.parameters(), test.millis());
    size++;
  }

  private void see(TestPlace place) {
    if (isElsewhere(place)) {
      if (!places.isEmpty()) {
        laterRuns.add(size());
      }
      places.add(place);
    }
  }

  /** Neighbours mostly share one object, which is told faster than that two are equal. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isElsewhere(TestPlace place) {
    int last = places.size() - 1;
    return last < 0 || (places.get(last) != place && !places.get(last).equals(place));
  }
}
