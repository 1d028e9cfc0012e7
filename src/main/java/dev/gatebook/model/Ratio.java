package dev.gatebook.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole, kept as two counts so that comparing never depends on a rounding.
 *
 * @param covered the part
 * @param total the whole; 0 means that there is no data, which is not 0 %
 */
public record Ratio(long covered, long total) {
  public Ratio {
    if (covered < 0 || total < covered) {
      throw new IllegalArgumentException(covered + " of " + total + " is no part of a whole");
    }
  }

  /** Nothing of nothing. */
  public static final Ratio NONE = new Ratio(0, 0);

  /** Whether there is anything to have a share of. */
  public boolean hasData() {
    return total > 0;
  }

  /** Both counts added. */
  public Ratio plus(Ratio other) {
    return new Ratio(covered + other.covered, total + other.total);
  }

  /** The share of one hundred, rounded down so that a missed target never looks met. */
  public Optional<BigDecimal> percent(int decimals) {
    if (total == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(covered)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(total), decimals, RoundingMode.DOWN));
  }
}
