package dev.gatebook.render;

/**
 * Makes visible what no page may hold: controls, which HTML forbids, and the marks that turn the
 * reading direction, with which a name could read as another one. A control is shown by its
 * picture, all else by the sign for what cannot be shown.
 */
final class Inert {
  /** The one control among the bytes of ASCII that stands behind the letters. */
  static final byte DELETE = 0x7F;

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

  /**
   * Whether what starts at a byte of UTF-8 may be something to make visible; asked of bytes that
   * are no letters of ASCII.
   */
  static boolean acts(byte[] utf8, int at) {
    int first = utf8[at];
    if (first >= 0) {
      return acts((char) first);
    }
    return switch ((byte) first) {
      case (byte) 0xC2 -> next(utf8, at + 1) < 0xA0;
      case (byte) 0xE2 -> next(utf8, at + 1) < 0x82 && acts(threeBytes(utf8, at));
      case (byte) 0xEF -> acts(threeBytes(utf8, at));
      default -> false;
    };
  }

  private static int next(byte[] utf8, int at) {
    return at < utf8.length ? utf8[at] & 0xFF : 0;
  }

  private static char threeBytes(byte[] utf8, int at) {
    int low = ((next(utf8, at + 1) & 0x3F) << 6) | (next(utf8, at + 2) & 0x3F);
    return (char) (((utf8[at] & 0x0F) << 12) | low);
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
