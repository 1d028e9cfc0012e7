package dev.gatebook.render;

/**
 * Makes visible what no page may hold: controls, which HTML forbids, and the marks that turn the
 * reading direction, with which a name could read as another one. A control is shown by its
 * picture, all else by the sign for what cannot be shown.
 */
final class Inert {
  private static final char PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char UNSHOWN = '\uFFFD';

  private Inert() {}

  static String html(String page) {
    int first = 0;
    while (first < page.length() && !acts(page.charAt(first))) {
      first++;
    }
    if (first == page.length()) {
      return page;
    }
    StringBuilder shown = new StringBuilder(page);
    for (int i = first; i < page.length(); i++) {
      if (acts(page.charAt(i))) {
        shown.setCharAt(i, shown(page.charAt(i)));
      }
    }
    return shown.toString();
  }

  private static boolean acts(char c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    boolean control = c < 0x20 ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7F && c <= 0x9F;
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || turns || c >= 0xFFFE;
  }

  private static char shown(char c) {
    if (c == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    return c < 0x20 ? (char) (PICTURES + c) : UNSHOWN;
  }
}
