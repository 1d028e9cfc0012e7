package dev.gatebook.artifact.read;

import java.util.OptionalLong;

/** Reads counts: digits and nothing else, at most a million million. */
public final class Digits {
  private static final int MOST = 12;

  private Digits() {}

  /**
   * Whether it is a number too long for a count of code, as loops can have that run for days; such
   * as {@code 1.84467440737096e+19}, too.
   */
  public static boolean isHuge(String written) {
    int power = written.indexOf("e+");
    boolean isPower = power > 0 && areDigits(written.substring(power + 2));
    String digits = isPower ? written.substring(0, power).replaceFirst("\\.", "") : written;
    return (isPower || written.length() > MOST) && areDigits(digits);
  }

  private static boolean areDigits(String written) {
    return !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
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
