package dev.gatebook.artifact.read;

import java.util.OptionalLong;

/** Reads counts: digits and nothing else, at most a million million. */
public final class Digits {
  private static final int MOST = 12;

  private Digits() {}

  /** Whether it is a number too long for a count of code, as loops can have that run for days. */
  public static boolean isHuge(String written) {
    return written.length() > MOST && written.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  public static OptionalLong read(String written) {
    String text = written.strip();
    if (text.isEmpty() || text.length() > MOST) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalLong.of(value);
  }
}
