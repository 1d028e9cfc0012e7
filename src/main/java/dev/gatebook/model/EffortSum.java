package dev.gatebook.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Efforts added up bound by bound. Minutes and hours add to hours; how many hours a day or a week
 * of work has is not known, so with any of them in between there is no sum.
 *
 * @param count how many efforts there are
 * @param quantity their sum; empty when there is nothing to add or no way to
 */
public record EffortSum(int count, Optional<Quantity> quantity) {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** The sum; an effort that states no number counts, and makes of the sum a lower bound. */
  public static EffortSum of(List<Quantity> efforts) {
    List<Quantity> stated =
        efforts.stream().filter(q -> q.low().isPresent() || q.high().isPresent()).toList();
    List<Unit> units = stated.stream().map(EffortSum::unit).distinct().toList();
    return new EffortSum(
        efforts.size(), units.size() == 1 ? sum(efforts, units.get(0)) : Optional.empty());
  }

  private static Optional<Quantity> sum(List<Quantity> efforts, Unit unit) {
    BigDecimal low =
        efforts.stream()
            .map(q -> scaled(q, q.low().orElse(BigDecimal.ZERO)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean open = efforts.stream().anyMatch(q -> q.high().isEmpty());
    if (open) {
      return Optional.of(new Quantity.AtLeast(PlainNumber.of(low) + "+" + symbol(unit), low, unit));
    }
    BigDecimal high =
        efforts.stream()
            .map(q -> scaled(q, q.high().orElse(BigDecimal.ZERO)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(between(low, high, unit));
  }

  private static Quantity between(BigDecimal low, BigDecimal high, Unit unit) {
    String from = PlainNumber.of(low);
    return low.compareTo(high) == 0
        ? new Quantity.Exact(from + symbol(unit), low, unit)
        : new Quantity.Range(from + "–" + PlainNumber.of(high) + symbol(unit), low, high, unit);
  }

  private static Unit unit(Quantity quantity) {
    return quantity.unit() == Unit.MINUTES ? Unit.HOURS : quantity.unit();
  }

  private static BigDecimal scaled(Quantity quantity, BigDecimal value) {
    return quantity.unit() == Unit.MINUTES ? value.divide(MINUTES, 2, RoundingMode.HALF_UP) : value;
  }

  private static String symbol(Unit unit) {
    return unit.symbol().isEmpty() ? "" : " " + unit.symbol();
  }
}
