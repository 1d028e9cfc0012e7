package dev.gatebook.artifact.read;

/** Takes the colours of a terminal out of texts that tools wrote for one. */
final class Ansi {
  private static final char ESCAPE = '\u001B';

  private Ansi() {}

  /** Without escape sequences and other control characters; line ends and tabs stay. */
  static String strip(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ESCAPE) {
        i = afterSequence(text, i + 1);
      } else {
        if (c >= ' ' || c == '\n' || c == '\t') {
          out.append(c);
        }
        i++;
      }
    }
    return out.toString();
  }

  /** The end of {@code [31m} and its like; a lone escape is one character. */
  private static int afterSequence(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '[') {
      return at;
    }
    int i = at + 1;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < '@') {
      i++;
    }
    return Math.min(i + 1, text.length());
  }
}
