package dev.gatebook.render;

/** Takes out the blank lines that templates leave behind; what stands inside {@code pre} stays. */
final class Tidy {
  private Tidy() {}

  static String html(String html) {
    StringBuilder out = new StringBuilder(html.length());
    boolean verbatim = false;
    for (String line : html.split("\n", -1)) {
      if (verbatim || !line.isBlank()) {
        out.append(verbatim ? line : line.stripTrailing()).append('\n');
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
