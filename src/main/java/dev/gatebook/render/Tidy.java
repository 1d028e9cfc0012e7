package dev.gatebook.render;

/**
 * Takes out the blank lines and the indents that templates leave behind; what stands inside {@code
 * pre} stays. The indents alone were a tenth of a short page.
 */
final class Tidy {
  private static final String VERBATIM = "pre";

  private Tidy() {}

  static String html(String html) {
    StringBuilder out = new StringBuilder(html.length());
    boolean verbatim = false;
    int marked = html.indexOf(VERBATIM);
    int to;
    for (int from = 0; from <= html.length(); from = to + 1) {
      int end = html.indexOf('\n', from);
      to = end < 0 ? html.length() : end;
      if (verbatim) {
        out.append(html.substring(from, to)).append('\n');
      } else {
        stripped(html, from, to, out);
      }
      marked = marked >= 0 && marked < from ? html.indexOf(VERBATIM, from) : marked;
      if (marked >= 0 && marked < to) {
        verbatim = isVerbatimAfter(html.substring(from, to), verbatim);
      }
    }
    return out.toString();
  }

  /** Adds the line without the blanks around it, and nothing of a blank line. */
  private static void stripped(String html, int from, int to, StringBuilder out) {
    int start = from;
    while (start < to && Character.isWhitespace(html.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(html.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      out.append(html.substring(start, end)).append('\n');
    }
  }

  private static boolean isVerbatimAfter(String line, boolean before) {
    int open = line.lastIndexOf("<pre");
    int close = line.lastIndexOf("</pre>");
    return open == close ? before : open > close;
  }
}
