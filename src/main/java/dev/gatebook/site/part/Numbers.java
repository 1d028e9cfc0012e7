package dev.gatebook.site.part;

import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How figures are written on pages. */
public final class Numbers {
  private static final String MINUS = "\u2212";
  private static final char THIN_SPACE = '\u202f';
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String EN_DASH = "\u2013";

  private Numbers() {}

  /** A number without needless zeros, with the minus sign of print. */
  public static String plain(BigDecimal value) {
    return PlainNumber.of(value).replace("-", MINUS);
  }

  /** A count with its thousands apart where it is long: {@code 9999}, {@code 1 000 000}. */
  public static String grouped(long count) {
    if (Math.abs(count) < 10_000) {
      return Long.toString(count);
    }
    return String.format(Locale.ROOT, "%,d", count).replace(',', THIN_SPACE);
  }

  /**
   * A share of one hundred with one decimal, {@code 35.5 %}; empty without a whole. A part is never
   * rounded to nothing, nor to the whole.
   */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return "";
    }
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    if (part > 0 && percent.signum() == 0) {
      return "under 0.1 %";
    }
    if (part < whole && percent.compareTo(HUNDRED) >= 0) {
      return "over 99.9 %";
    }
    return percent.toPlainString() + " %";
  }

  /** A measured share, rounded down as it is compared: {@code 83.1 %}. */
  public static String share(Ratio ratio) {
    return ratio.percent(1).map(p -> p.toPlainString() + " %").orElse("no data");
  }

  /** A difference with its sign; {@code same} for none. */
  public static String signed(BigDecimal difference) {
    return switch (difference.signum()) {
      case 0 -> "same";
      case 1 -> "+" + difference.toPlainString();
      default -> MINUS + difference.abs().toPlainString();
    };
  }

  /** A difference of counts with its sign. */
  public static String signed(long difference) {
    return signed(BigDecimal.valueOf(difference));
  }

  /** A quantity in the author's words, with the dash and the space of a printed figure. */
  public static String quantity(Quantity quantity) {
    return quantity
        .written()
        .strip()
        .replaceAll("(?<=\\d) ?- ?(?=\\d)", EN_DASH)
        .replaceAll("(?<=\\d)%", " %");
  }

  /** A duration: {@code 340 ms}, {@code 3.42 s}, {@code 2 min 5 s}, {@code 3 h 4 min}. */
  public static String duration(long millis) {
    if (millis < 1000) {
      return millis + " ms";
    }
    if (millis < 60_000) {
      return decimal(millis, 1000, 2) + " s";
    }
    long minutes = millis / 60_000;
    return minutes < 60
        ? minutes + " min " + millis % 60_000 / 1000 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** A size in bytes, with the unit that keeps it short. */
  public static String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    return bytes < 1024 * 1024
        ? decimal(bytes, 1024, 1) + " kB"
        : decimal(bytes, 1024 * 1024, 1) + " MB";
  }

  /** A quotient, half of the last place rounded up; a page may have thousands of them. */
  private static String decimal(long dividend, long divisor, int places) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), places, RoundingMode.HALF_UP)
        .toString();
  }

  /** A digest in four groups, an ellipsis and the last group. */
  public static String digest(String sha256) {
    if (sha256.length() < 20) {
      return sha256;
    }
    return "sha256:"
        + String.join(
            " ",
            sha256.substring(0, 4),
            sha256.substring(4, 8),
            sha256.substring(8, 12),
            sha256.substring(12, 16),
            "\u2026",
            sha256.substring(sha256.length() - 4));
  }

  /** A count with its noun: {@code 1 finding}, {@code 3 findings}. */
  public static String count(long count, String singular) {
    return grouped(count) + " " + singular + (count == 1 ? "" : "s");
  }
}
