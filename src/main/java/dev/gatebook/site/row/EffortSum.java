package dev.gatebook.site.row;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import dev.gatebook.site.part.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Efforts added up, bound by bound. */
public final class EffortSum {
  private EffortSum() {}

  /** The sum in words, {@code 16–22 h}; empty when the efforts are not all in one unit. */
  public static String of(List<Quantity> efforts) {
    List<Unit> units = efforts.stream().map(Quantity::unit).distinct().toList();
    if (units.size() != 1 || efforts.stream().anyMatch(q -> q.low().isEmpty())) {
      return "";
    }
    boolean open = efforts.stream().anyMatch(q -> q.high().isEmpty());
    BigDecimal low = sum(efforts, q -> q.low().orElse(BigDecimal.ZERO));
    BigDecimal high = sum(efforts, q -> q.high().orElse(BigDecimal.ZERO));
    return span(low, high, open) + " " + units.get(0).symbol();
  }

  private static String span(BigDecimal low, BigDecimal high, boolean open) {
    if (open) {
      return Numbers.plain(low) + "+";
    }
    return low.compareTo(high) == 0
        ? Numbers.plain(low)
        : Numbers.plain(low) + "\u2013" + Numbers.plain(high);
  }

  private static BigDecimal sum(List<Quantity> efforts, Function<Quantity, BigDecimal> bound) {
    return efforts.stream().map(bound).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
