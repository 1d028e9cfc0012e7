package dev.gatebook.model;

/**
 * Memory that the tests of report after report are written into. It is taken in large pieces, each
 * larger than the one before, since that costs the collector of garbage nothing however many
 * reports there are. Of one store one report is written at a time, by one thread.
 */
public final class TestStore {
  private static final int FIRST_ROWS = 32;
  private static final int MOST_ROWS = 1 << 15;
  private static final int BYTES_OF_NAME = 32;
  private static final int FIRST_WORDS = 1 << 10;
  private static final int MOST_WORDS = 1 << 19;

  private RowSlab rows = new RowSlab(FIRST_ROWS, FIRST_ROWS * BYTES_OF_NAME);
  private TextSlab words = new TextSlab(FIRST_WORDS);

  /** How far a store is written. */
  public static final class Mark {
    private final RowSlab rows;
    private final int size;
    private final TextSlab words;
    private final int end;

    private Mark(TestStore store) {
      rows = store.rows;
      size = rows.size();
      words = store.words;
      end = words.end();
    }
  }

  /** Where it is now. */
  public Mark mark() {
    return new Mark(this);
  }

  /** Takes back the memory of a report that does not count; its tests are no more. */
  public void backTo(Mark mark) {
    rows = mark.rows;
    rows.cutBack(mark.size);
    words = mark.words;
    words.cutBack(mark.end);
  }

  /** Rows with room for one with so many letters. */
  RowSlab rows(int letters) {
    if (!rows.hasRoom(letters)) {
      int more = Math.min(MOST_ROWS, rows.capacity() * 2);
      rows = new RowSlab(more, Math.max(more * BYTES_OF_NAME, TextSlab.most(letters)));
    }
    return rows;
  }

  /** Words with room for so many letters more. */
  TextSlab words(int letters) {
    if (!words.hasRoom(letters)) {
      int more = Math.min(MOST_WORDS, words.capacity() * 2);
      words = new TextSlab(Math.max(more, TextSlab.most(letters)));
    }
    return words;
  }
}
