package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes tests one by one and makes {@link TestRows} of them, in that order. */
public final class TestRowsBuilder {
  /** A duration that is not known. */
  public static final long UNKNOWN = -1;

  private final TestStore store;
  private final List<RowBlock> full = new ArrayList<>(0);
  private RowDraft draft;
  private int size;

  /**
   * Writes into that store.
   *
   * @param store best shared by many reports, one behind the other
   */
  public TestRowsBuilder(TestStore store) {
    this.store = store;
    this.draft = new RowDraft(store.rows(0), store.words(0));
  }

  /** The name of a test where a parser holds it; it is read at once, and not kept. */
  public interface HeldName {
    /** What holds them, among others. */
    char[] letters();

    /** Where they begin in it. */
    int from();

    /** How many they are. */
    int length();
  }

  /**
   * Takes a test that passed and has nothing else to tell, without any object for it.
   *
   * @param name its name with its parameters
   * @param cut where the parameters begin in it
   * @param millis how long it took, at most {@link Integer#MAX_VALUE}; or {@link #UNKNOWN}
   */
  public void pass(TestPlace place, HeldName name, int cut, long millis) {
    room(name.length(), 0);
    draft.pass(place, name, cut, Math.toIntExact(millis));
    size++;
  }

  /** Takes any test. */
  public void add(TestCase test) {
    add(test, Optional.empty());
  }

  /**
   * Takes any test.
   *
   * @param trace the trace of its failure, where that is without one
   */
  public void add(TestCase test, Optional<HeldTrace> trace) {
    int told = test.failure().isPresent() ? test.failure().get().traceLength() : 0;
    int held = trace.isPresent() ? trace.get().length() : 0;
    room(test.name().length() + test.parameters().length(), told + held);
    draft.add(test, trace);
    size++;
  }

  private void room(int letters, int trace) {
    RowSlab rows = store.rows(letters);
    TextSlab words = store.words(trace);
    if (!draft.goesOn(rows, words)) {
      full.addAll(draft.blocks());
      draft = new RowDraft(rows, words);
    }
  }

  /** How many tests were taken. */
  public int size() {
    return size;
  }

  /** All that was taken so far. */
  public TestRows rows() {
    List<RowBlock> blocks = new ArrayList<>(full);
    blocks.addAll(draft.blocks());
    return new TestRows(blocks);
  }
}
