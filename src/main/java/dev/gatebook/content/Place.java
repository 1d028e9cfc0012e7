package dev.gatebook.content;

/**
 * Where something stands in a file; lines and columns are counted from 1, the end is excluded.
 *
 * @param line line of its first character
 * @param column column of its first character
 * @param endLine line behind its last character
 * @param endColumn column behind its last character
 */
record Place(int line, int column, int endLine, int endColumn) {
  /** The file as a whole. */
  static final Place FILE = new Place(0, 0, 0, 0);

  /** A single character. */
  static Place at(int line, int column) {
    return new Place(line, column, line, column + 1);
  }

  /** How many characters of the first line are meant, at least 1. */
  int length() {
    return endLine == line ? Math.max(1, endColumn - column) : Integer.MAX_VALUE;
  }
}
