package dev.gatebook.diff;

import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Ratio;
import java.math.BigDecimal;

/** Numbers in words for people. */
final class Numbers {
  private Numbers() {}

  /** A difference with its sign, minus as a minus. */
  static String signed(BigDecimal value) {
    String amount = PlainNumber.of(value.abs());
    return value.signum() == 0 ? "0" : (value.signum() > 0 ? "+" : "−") + amount;
  }

  /** "1 task", "3 tasks". */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A share with its counts: {@code 31.64 % (96 of 303)}. */
  static String share(Ratio ratio) {
    return ratio
        .percent(2)
        .map(p -> PlainNumber.of(p) + " % (" + ratio.covered() + " of " + ratio.total() + ")")
        .orElse("");
  }
}
