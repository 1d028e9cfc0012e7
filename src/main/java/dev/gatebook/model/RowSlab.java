package dev.gatebook.model;

/**
 * Memory for the rows of tests of many reports: of each the place of its name, where its parameters
 * begin in that, and how long it took. One thread writes; what is written stays as it is.
 */
final class RowSlab {
  private static final int COLUMNS = 3;
  private static final int CUT = 1;
  private static final int MILLIS = 2;

  private final TextSlab names;
  private final int[] figures;
  private int size;

  RowSlab(int rows, int bytes) {
    figures = new int[rows * COLUMNS];
    names = new TextSlab(bytes);
  }

  /** Whether one more row will fit whose name has so many letters. */
  boolean hasRoom(int letters) {
    return size * COLUMNS < figures.length && names.hasRoom(letters);
  }

  int capacity() {
    return figures.length / COLUMNS;
  }

  TextSlab names() {
    return names;
  }

  int size() {
    return size;
  }

  /** Adds a test; its parameters begin where the cut is. */
  void add(TestRowsBuilder.HeldName name, int cut, int millis) {
    int start = names.end();
    names.add(name.letters(), name.from(), name.length());
    boolean isAscii = names.end() - start == name.length();
    add(isAscii ? start + cut : names.endOf(start, cut), millis);
  }

  void add(String name, String parameters, int millis) {
    names.add(name);
    int middle = names.end();
    names.add(parameters);
    add(middle, millis);
  }

  private void add(int cut, int millis) {
    int at = size * COLUMNS;
    figures[at] = names.end();
    figures[at + CUT] = cut;
    figures[at + MILLIS] = millis;
    size++;
  }

  /** Forgets the rows from there on. */
  void cutBack(int rows) {
    names.cutBack(start(rows));
    size = rows;
  }

  /** Where the name of a row begins. */
  int start(int row) {
    return row == 0 ? 0 : end(row - 1);
  }

  int end(int row) {
    return figures[row * COLUMNS];
  }

  int cut(int row) {
    return figures[row * COLUMNS + CUT];
  }

  int millis(int row) {
    return figures[row * COLUMNS + MILLIS];
  }
}
