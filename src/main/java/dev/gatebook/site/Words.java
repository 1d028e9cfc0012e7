package dev.gatebook.site;

import dev.gatebook.model.PlainNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, counts and times as they are written on pages. */
public final class Words {
  /** A space that no line breaks at, as it stands before a unit. */
  public static final String NARROW = "\u00a0";

  private static final String MINUS = "\u2212";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  /** {@code 1 audit}, {@code 6 audits}. */
  public static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** {@code 39 of 110}. */
  public static String of(long part, long whole) {
    return part + " of " + whole;
  }

  /** {@code 2025-12-26 16:40 UTC}. */
  public static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** {@code 2025-12-26}, the day in UTC. */
  public static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  /** {@code 2.5}, {@code 3}: no more digits than there are. */
  public static String number(BigDecimal value) {
    return minus(PlainNumber.of(value));
  }

  /** {@code +3}, {@code −1}, {@code same}. */
  public static String difference(BigDecimal change) {
    if (change.signum() == 0) {
      return "same";
    }
    return (change.signum() > 0 ? "+" : "") + number(change);
  }

  /** {@code 35.4 %}. */
  public static String percent(BigDecimal share) {
    return share.toPlainString() + NARROW + "%";
  }

  /** The text, with dots in the place of what is beyond that many characters. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /** The text with a full stop at its end. */
  public static String sentence(String text) {
    return text.isEmpty() || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }

  private static String minus(String number) {
    return number.startsWith("-") ? MINUS + number.substring(1) : number;
  }
}
