package dev.gatebook.model;

import java.util.Arrays;

/** Names one behind the other, in a row that becomes longer. */
final class TextColumn {
  private static final int FIRST = 1024;

  private char[] letters = {};
  private int length;

  /** Adds a name; gives its hash code, which is that of the same text. */
  int add(CharSequence name) {
    int more = name.length();
    if (length + more > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(FIRST, Math.max(length + more, length * 2)));
    }
    int hash = 0;
    for (int i = 0; i < more; i++) {
      char letter = name.charAt(i);
      letters[length + i] = letter;
      hash = 31 * hash + letter;
    }
    length += more;
    return hash;
  }

  int length() {
    return length;
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
