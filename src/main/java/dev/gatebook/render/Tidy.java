package dev.gatebook.render;

/**
 * Takes out the blank lines and the indents that templates leave behind; what stands inside {@code
 * pre} stays. The indents alone were a tenth of a short page.
 */
final class Tidy {
  private Tidy() {}

  static String html(String html) {
    StringBuilder out = new StringBuilder(html.length());
    boolean verbatim = false;
    for (String line : html.split("\n", -1)) {
      if (verbatim || !line.isBlank()) {
        out.append(verbatim ? line : line.strip()).append('\n');
      }
      verbatim = isVerbatimAfter(line, verbatim);
    }
    return out.toString();
  }

  private static boolean isVerbatimAfter(String line, boolean before) {
    if (!line.contains("pre")) {
      return before;
    }
    int open = line.lastIndexOf("<pre");
    int close = line.lastIndexOf("</pre>");
    return open == close ? before : open > close;
  }
}
