package dev.gatebook.cli;

import java.util.Locale;

/** Makes foreign text harmless for terminals and for the log readers of CI systems. */
final class Visible {
  private Visible() {}

  /** A text on one line in which nothing acts on the terminal. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> shown.append(of(point)));
    return shown.toString();
  }

  /** One character; control characters and marks of direction are written out. */
  static String of(int point) {
    boolean acts =
        Character.isISOControl(point)
            || Character.getType(point) == Character.FORMAT
            || point == 0x2028
            || point == 0x2029;
    return acts ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
  }
}
