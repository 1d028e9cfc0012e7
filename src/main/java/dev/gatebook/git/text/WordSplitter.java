package dev.gatebook.git.text;

import java.util.Arrays;

/** Finds the words and lines of a text in one go. */
final class WordSplitter {
  private static final int ASCII = 128;
  private static final boolean[] NAME = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      NAME[c] = isLetter(c);
    }
  }

  private final String text;
  private int[] begins;
  private int[] ends;
  private int[] firsts = new int[64];
  private int words;
  private int lines;

  WordSplitter(String text) {
    this.text = text;
    this.begins = new int[text.length() / 4 + 16];
    this.ends = new int[begins.length];
    split();
  }

  int[] begins() {
    return Arrays.copyOf(begins, words);
  }

  int[] ends() {
    return Arrays.copyOf(ends, words);
  }

  /** The first word of every line, and the number of words at the end. */
  int[] firsts() {
    int[] all = Arrays.copyOf(firsts, lines + 1);
    all[lines] = words;
    return all;
  }

  static boolean isPartOfName(char c) {
    return c < ASCII ? NAME[c] : isLetter(c);
  }

  private static boolean isLetter(char c) {
    return c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private void split() {
    int at = 0;
    boolean lineBegins = true;
    while (at < text.length()) {
      if (lineBegins) {
        beginLine();
      }
      int end = endOfPiece(at);
      lineBegins = isLineEnd(at);
      if (!isSpace(text.charAt(at))) {
        add(at, end);
      }
      at = end;
    }
  }

  private int endOfPiece(int at) {
    int end = at + 1;
    if (isPartOfName(text.charAt(at))) {
      while (end < text.length() && isPartOfName(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private boolean isLineEnd(int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
  }

  /** A byte order mark at the beginning is one as well. */
  private static boolean isSpace(char c) {
    return c < ASCII ? c <= ' ' : isOtherSpace(c);
  }

  private static boolean isOtherSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private void beginLine() {
    if (lines + 1 >= firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * firsts.length);
    }
    firsts[lines] = words;
    lines++;
  }

  private void add(int begin, int end) {
    if (words == begins.length) {
      begins = Arrays.copyOf(begins, 2 * words);
      ends = Arrays.copyOf(ends, 2 * words);
    }
    begins[words] = begin;
    ends[words] = end;
    words++;
  }
}
