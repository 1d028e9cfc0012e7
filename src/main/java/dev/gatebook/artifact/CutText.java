package dev.gatebook.artifact;

/** Keeps the first lines of a text and counts the rest. */
final class CutText {
  private final StringBuilder kept = new StringBuilder();
  private final int mostLines;
  private final int mostChars;
  private long length;
  private int lines = 1;
  private boolean closed;
  private boolean full;

  CutText(int mostLines, int mostChars) {
    this.mostLines = mostLines;
    this.mostChars = mostChars;
  }

  /** The first lines of a text that is at hand. */
  static String of(String text, int mostLines, int mostChars) {
    CutText cut = new CutText(mostLines, mostChars);
    cut.append(text.toCharArray(), 0, text.length());
    return cut.toString();
  }

  void append(char[] text, int from, int count) {
    length += count;
    for (int i = from; i < from + count && !full; i++) {
      keep(text[i]);
    }
  }

  private void keep(char c) {
    lines += c == '\n' ? 1 : 0;
    closed |= lines > mostLines || kept.length() == mostChars;
    if (!closed) {
      kept.append(c);
    } else {
      full = c > ' ';
    }
  }

  /** What was kept, with a word on how long the whole is when something was cut. */
  @Override
  public String toString() {
    int end = kept.length();
    if (full && end > 0 && Character.isHighSurrogate(kept.charAt(end - 1))) {
      end--;
    }
    String text = kept.substring(0, end).strip();
    return full ? text + " … (cut, " + length + " characters in all)" : text;
  }
}
