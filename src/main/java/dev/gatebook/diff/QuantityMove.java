package dev.gatebook.diff;

import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * From one figure to another, as far as the words of both allow. A figure is more than another when
 * neither of its bounds is lower and one is higher; between {@code 26} and {@code 15+} nothing can
 * be said.
 */
record QuantityMove(Quantity from, Quantity to) {

  /** Whether both count in the same unit and state something. */
  boolean isComparable() {
    return from.unit() == to.unit() && grade(from) > 0 && grade(to) > 0;
  }

  /** Up, down or, for 0, neither or not to be told. */
  int sign() {
    if (!isComparable()) {
      return 0;
    }
    int low = compare(from.low(), to.low(), -1);
    int high = compare(from.high(), to.high(), 1);
    return low >= 0 && high >= 0 ? Math.max(low, high) : low <= 0 && high <= 0 ? -1 : 0;
  }

  /** Whether the newer figure says less than the older one. */
  boolean losesPrecision() {
    return grade(to) < grade(from);
  }

  /** Whether the two are the same figure, however it is written. */
  boolean isSame() {
    return from.unit() == to.unit()
        && grade(from) == grade(to)
        && sameBound(from.low(), to.low())
        && sameBound(from.high(), to.high())
        && (grade(from) > 0 || from.written().equals(to.written()));
  }

  /** By how much, such as "13 fewer" or "about 3.36 points more"; empty when not to be told. */
  String distance() {
    if (sign() == 0 || grade(from) < 2 || grade(to) < 2 || isWide(from) || isWide(to)) {
      return "";
    }
    BigDecimal difference = middle(to).subtract(middle(from));
    String about = from.isExact() && to.isExact() ? "" : "about ";
    return about + amount(difference.abs()) + (difference.signum() > 0 ? " more" : less());
  }

  /** How many times as much, by the middle of the bounds; empty unless it is more on both. */
  Optional<BigDecimal> times() {
    boolean known = isComparable() && grade(from) >= 2 && grade(to) >= 2 && sign() > 0;
    return known && middle(from).signum() > 0
        ? Optional.of(middle(to).divide(middle(from), 1, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private String less() {
    return from.unit() == Unit.COUNT ? " fewer" : " less";
  }

  private String amount(BigDecimal value) {
    String number = PlainNumber.of(value);
    String unit = from.unit() == Unit.PERCENT ? "points" : from.unit().symbol();
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private static boolean isWide(Quantity quantity) {
    return middle(quantity)
            .subtract(quantity.low().orElse(BigDecimal.ZERO))
            .compareTo(new BigDecimal("0.5"))
        > 0;
  }

  private static BigDecimal middle(Quantity quantity) {
    BigDecimal low = quantity.low().orElse(BigDecimal.ZERO);
    BigDecimal high = quantity.high().orElse(BigDecimal.ZERO);
    return low.add(high).divide(BigDecimal.valueOf(2));
  }

  /** How much a figure says: 3 exact, 2 between bounds, 1 on one side only, 0 nothing. */
  private static int grade(Quantity quantity) {
    int bounds = (quantity.low().isPresent() ? 1 : 0) + (quantity.high().isPresent() ? 1 : 0);
    return quantity.isExact() ? 3 : bounds;
  }

  private static boolean sameBound(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return compare(a, b, 1) == 0;
  }

  /** Compares newer with older; a bound that is not there lies at infinity on its side. */
  private static int compare(Optional<BigDecimal> older, Optional<BigDecimal> newer, int side) {
    if (older.isEmpty() || newer.isEmpty()) {
      int before = older.isPresent() ? 0 : side;
      int after = newer.isPresent() ? 0 : side;
      return Integer.compare(after, before);
    }
    return newer.get().compareTo(older.get());
  }
}
