package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;

/** Rows of a {@link RowBlock} that are being written. */
final class RowDraft {
  private static final int MOST_ROWS = 1 << 15;
  private static final int MOST_TEXT = 1 << 20;
  private static final int UNKNOWN = -1;

  final TextColumn text = new TextColumn();
  final IntColumn ends = new IntColumn();
  final IntColumn cuts = new IntColumn();
  final IntColumn millis = new IntColumn();
  final IntColumn hashes = new IntColumn();
  final IntColumn runStarts = new IntColumn();
  final List<TestPlace> places = new ArrayList<>();
  final DetailDraft details = new DetailDraft();

  int size() {
    return ends.size();
  }

  boolean isFull() {
    return size() == MOST_ROWS || text.length() > MOST_TEXT;
  }

  /** A test that passed in so many milliseconds and has nothing else to tell. */
  void pass(TestPlace place, CharSequence name, int cut, int took) {
    row(place, name, cut);
    millis.add(took);
  }

  /** Any test. */
  void add(TestCase test) {
    details.add(size(), RowDetail.of(test));
    row(TestPlace.of(test), test.name() + test.parameters(), test.name().length());
    millis.add(
        test.durationMillis().filter(RowDetail::isFigure).map(Long::intValue).orElse(UNKNOWN));
  }

  private void row(TestPlace place, CharSequence name, int cut) {
    if (isElsewhere(place)) {
      runStarts.add(size());
      places.add(place);
    }
    cuts.add(text.length() + cut);
    hashes.add(text.add(name));
    ends.add(text.length());
  }

  /** Neighbours mostly share one object, which is told faster than that two are equal. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isElsewhere(TestPlace place) {
    int last = places.size() - 1;
    return last < 0 || (places.get(last) != place && !places.get(last).equals(place));
  }
}
