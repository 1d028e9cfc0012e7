package dev.gatebook.assess.rules;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Whether a figure as people write it can stand for an exact one. Roundings are not errors. */
public final class Rounding {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Rounding() {}

  /** Whether the count lies within what the quantity can mean. */
  public static boolean includes(Quantity quantity, long count) {
    return includes(quantity, BigDecimal.valueOf(count));
  }

  /** Whether the share, rounded down, up or to the nearest, is what was written. */
  public static boolean includes(Quantity percent, Ratio ratio) {
    if (!ratio.hasData()) {
      return false;
    }
    if (percent.whole().isPresent()) {
      return isSamePart(percent, percent.whole().get(), ratio);
    }
    int scale = scale(percent);
    return List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN).stream()
        .map(mode -> share(ratio, scale, mode))
        .anyMatch(share -> includes(percent, share));
  }

  private static boolean isSamePart(Quantity part, BigDecimal whole, Ratio ratio) {
    BigDecimal value = part.low().orElse(BigDecimal.ZERO);
    return value
            .multiply(BigDecimal.valueOf(ratio.total()))
            .compareTo(whole.multiply(BigDecimal.valueOf(ratio.covered())))
        == 0;
  }

  private static boolean includes(Quantity quantity, BigDecimal value) {
    Optional<BigDecimal> low = quantity.low();
    Optional<BigDecimal> high = quantity.high();
    return low.filter(l -> l.compareTo(value) > 0).isEmpty()
        && high.filter(h -> h.compareTo(value) < 0).isEmpty();
  }

  private static BigDecimal share(Ratio ratio, int scale, RoundingMode mode) {
    return BigDecimal.valueOf(ratio.covered())
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(ratio.total()), scale, mode);
  }

  private static int scale(Quantity percent) {
    return Math.max(0, percent.low().or(percent::high).map(BigDecimal::scale).orElse(0));
  }
}
