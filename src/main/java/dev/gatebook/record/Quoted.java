package dev.gatebook.record;

import java.util.Locale;
import java.util.Optional;

/**
 * Text in double quotes, in the one spelling that is written: backslash and quote are escaped,
 * control characters are written as four hexadecimal digits. Source: YAML 1.2.2, 7.3.1.
 */
final class Quoted {
  private static final int HEX = 16;
  private static final int DIGITS = 4;

  private Quoted() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** The text; empty when it is not in that spelling. */
  static Optional<String> read(String quoted) {
    if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
      return Optional.empty();
    }
    String inside = quoted.substring(1, quoted.length() - 1);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < inside.length(); at++) {
      char c = inside.charAt(at);
      if (c != '\\') {
        text.append(c);
      } else if (inside.startsWith("u", at + 1) && inside.length() > at + 1 + DIGITS) {
        text.append(coded(inside.substring(at + 2, at + 2 + DIGITS)));
        at += 1 + DIGITS;
      } else {
        at++;
        text.append(at < inside.length() ? inside.substring(at, at + 1) : "");
      }
    }
    return Optional.of(text.toString()).filter(read -> of(read).equals(quoted));
  }

  private static String coded(String digits) {
    try {
      return Character.toString(Integer.parseInt(digits, HEX));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
