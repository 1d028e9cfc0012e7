package dev.gatebook.assess.rules;

import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What several quantities add up to.
 *
 * @param low the least that it can be
 * @param high the most that it can be; empty when one of them is open upwards or not a figure
 * @param exact whether every one of them is exact
 */
record Sum(BigDecimal low, Optional<BigDecimal> high, boolean exact) {
  private static final int MOST_PARTS = 12;

  static Sum of(List<Quantity> quantities) {
    BigDecimal low =
        quantities.stream()
            .map(q -> q.low().orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean bounded = quantities.stream().allMatch(q -> q.high().isPresent());
    Optional<BigDecimal> high =
        bounded
            ? Optional.of(
                quantities.stream()
                    .flatMap(q -> q.high().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            : Optional.empty();
    return new Sum(low, high, quantities.stream().allMatch(Quantity::isExact));
  }

  /** The sum written out: {@code 26 + 15+ + 10+ = at least 51}; one quantity alone is its sum. */
  static String written(List<Quantity> quantities) {
    String sum = of(quantities).toString();
    String parts = quantities.stream().map(Quantity::written).collect(Collectors.joining(" + "));
    return quantities.size() < 2 || quantities.size() > MOST_PARTS ? sum : parts + " = " + sum;
  }

  /** Whether the sum is more than the quantity can mean. */
  boolean exceeds(Quantity whole) {
    return whole.high().filter(most -> low.compareTo(most) > 0).isPresent();
  }

  /** Whether the sum is less than the quantity can mean. */
  boolean fallsShortOf(Quantity whole) {
    return high.isPresent()
        && whole.low().filter(least -> high.get().compareTo(least) < 0).isPresent();
  }

  /** How far the sum lies from the quantity, without sign. */
  BigDecimal distance(Quantity whole) {
    return exceeds(whole)
        ? low.subtract(whole.high().orElse(low))
        : whole.low().orElse(low).subtract(high.orElse(low));
  }

  /** {@code 40}, {@code 16-22}, or {@code 51+} when it is open upwards. */
  String span() {
    String least = PlainNumber.of(low);
    return high.map(most -> most.compareTo(low) == 0 ? least : least + "-" + PlainNumber.of(most))
        .orElse(least + "+");
  }

  /** {@code 40}, or {@code at least 51}. */
  @Override
  public String toString() {
    return (exact ? "" : "at least ") + PlainNumber.of(low);
  }
}
