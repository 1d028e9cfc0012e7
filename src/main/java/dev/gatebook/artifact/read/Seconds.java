package dev.gatebook.artifact.read;

/**
 * Seconds as tools write them: {@code 0.042}, {@code 1,234.567}, {@code 0,042}, {@code 9.2e-05}.
 */
public final class Seconds {
  /** What is no number, or one that no duration has. */
  public static final long NONE = -1;

  private static final int LONGEST = 32;
  private static final int MOST_DIGITS = 9;
  private static final long MILLIS = 1000;

  private Seconds() {}

  /** Rounded to the nearest millisecond; {@link #NONE} for what is no number. */
  public static long toMillis(String written) {
    if (written.length() > LONGEST) {
      return NONE;
    }
    int comma = written.indexOf(',');
    String text = comma < 0 ? written : plain(written, comma);
    long quick = plain(text);
    return quick == NONE ? slow(text) : quick;
  }

  /** A comma groups thousands where a point follows or three digits do; else it is the point. */
  private static String plain(String written, int comma) {
    boolean decimal =
        written.indexOf('.') < 0
            && written.lastIndexOf(',') == comma
            && (written.length() - comma != 4 || written.startsWith("0,"));
    return decimal ? written.replace(',', '.') : written.replace(",", "");
  }

  /** The same for what is digits with a point, as nearly every tool writes it. */
  static long plain(CharSequence text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    long whole = 0;
    int i = 0;
    for (int digit = digit(text, i); digit >= 0; digit = digit(text, i)) {
      whole = whole * 10 + digit;
      i++;
    }
    if (i == 0 || i > MOST_DIGITS) {
      return NONE;
    }
    if (i == text.length()) {
      return whole * MILLIS;
    }
    long part = text.charAt(i) == '.' ? fraction(text, i + 1) : NONE;
    return part == NONE ? NONE : whole * MILLIS + part;
  }

  private static long fraction(CharSequence text, int from) {
    long value = 0;
    int rest = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = digit(text, i);
      if (digit < 0) {
        return NONE;
      }
      if (i < from + 3) {
        value = value * 10 + digit;
      } else if (i == from + 3) {
        rest = digit;
      }
    }
    for (int i = text.length(); i < from + 3; i++) {
      value *= 10;
    }
    return value + (rest >= 5 ? 1 : 0);
  }

  /** Value of the digit there; -1 where none is. */
  private static int digit(CharSequence text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    return c >= '0' && c <= '9' ? c - '0' : c < 128 ? -1 : Character.digit(c, 10);
  }

  private static long slow(String text) {
    try {
      double seconds = Double.parseDouble(text);
      return seconds >= 0 && seconds < 1e9 ? Math.round(seconds * MILLIS) : NONE;
    } catch (NumberFormatException e) {
      return NONE;
    }
  }
}
