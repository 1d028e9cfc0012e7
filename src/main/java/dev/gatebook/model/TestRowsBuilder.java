package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;

/** Takes tests one by one and makes {@link TestRows} of them, in that order. */
public final class TestRowsBuilder {
  /** A duration that is not known. */
  public static final long UNKNOWN = -1;

  private final List<RowBlock> full = new ArrayList<>();
  private RowDraft draft = new RowDraft();
  private int size;

  /**
   * Takes a test that passed and has nothing else to tell, without any object for it.
   *
   * @param name its name with its parameters
   * @param cut where the parameters begin in it
   * @param millis how long it took, at most {@link Integer#MAX_VALUE}; or {@link #UNKNOWN}
   */
  public void pass(TestPlace place, CharSequence name, int cut, long millis) {
    draft.pass(place, name, cut, Math.toIntExact(millis));
    taken();
  }

  /** Takes any test. */
  public void add(TestCase test) {
    draft.add(test);
    taken();
  }

  private void taken() {
    size++;
    if (draft.isFull()) {
      full.add(new RowBlock(draft));
      draft = new RowDraft();
    }
  }

  /** How many tests were taken. */
  public int size() {
    return size;
  }

  /** All that was taken so far. */
  public TestRows rows() {
    List<RowBlock> blocks = new ArrayList<>(full);
    if (draft.size() > 0) {
      blocks.add(new RowBlock(draft));
    }
    return new TestRows(blocks);
  }
}
