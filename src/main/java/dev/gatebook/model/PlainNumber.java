package dev.gatebook.model;

import java.math.BigDecimal;

/** How a number is spelled: no needless zeros and no exponent. */
public final class PlainNumber {
  private PlainNumber() {}

  /** The digits, such as {@code 2.5}, {@code 300} or {@code -3}. */
  public static String of(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
