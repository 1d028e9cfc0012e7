package dev.gatebook.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure must be, such as {@code >= 70%} or {@code = 0}.
 *
 * @param written the words of the author
 * @param relation how the figure must stand to the bound
 * @param bound the number compared with, in {@code unit}
 * @param unit what the bound counts in
 */
public record Expectation(String written, Relation relation, BigDecimal bound, Unit unit) {

  /** How a figure stands to a bound. */
  public enum Relation {
    AT_LEAST(">=", "at least "),
    AT_MOST("<=", "at most "),
    MORE_THAN(">", "more than "),
    LESS_THAN("<", "less than "),
    EQUAL("=", ""),
    NOT_EQUAL("!=", "anything but ");

    private final String symbol;
    private final String words;

    Relation(String symbol, String words) {
      this.symbol = symbol;
      this.words = words;
    }

    /** The sign as it is written. */
    public String symbol() {
      return symbol;
    }

    /** Whether something stands so that compares with the bound as {@code compareTo} says. */
    public boolean holds(int comparison) {
      return switch (this) {
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
        case MORE_THAN -> comparison > 0;
        case LESS_THAN -> comparison < 0;
        case EQUAL -> comparison == 0;
        case NOT_EQUAL -> comparison != 0;
      };
    }
  }

  /** Whether an exact figure in the unit of the bound meets the expectation. */
  public boolean holds(BigDecimal value) {
    return relation.holds(value.compareTo(bound));
  }

  /** Whether a count meets the expectation. */
  public boolean holds(long count) {
    return holds(BigDecimal.valueOf(count));
  }

  /**
   * Whether a share meets a bound in percent. Compared as {@code covered * 100} against {@code
   * bound * total}, so no rounding can lift a figure over its target.
   */
  public boolean holds(Ratio ratio) {
    return ratio.hasData()
        && relation.holds(
            BigDecimal.valueOf(ratio.covered())
                .multiply(BigDecimal.valueOf(100))
                .compareTo(bound.multiply(BigDecimal.valueOf(ratio.total()))));
  }

  /** Whether nothing that the quantity can mean meets the expectation; units are not looked at. */
  public boolean excludes(Quantity quantity) {
    Optional<BigDecimal> low = quantity.low();
    Optional<BigDecimal> high = quantity.high();
    return switch (relation) {
      case AT_LEAST, MORE_THAN -> high.isPresent() && !holds(high.get());
      case AT_MOST, LESS_THAN -> low.isPresent() && !holds(low.get());
      case EQUAL -> liesBelow(high) || liesAbove(low);
      case NOT_EQUAL -> low.isPresent() && low.equals(high) && !holds(low.get());
    };
  }

  private boolean liesBelow(Optional<BigDecimal> high) {
    return high.isPresent() && high.get().compareTo(bound) < 0;
  }

  private boolean liesAbove(Optional<BigDecimal> low) {
    return low.isPresent() && low.get().compareTo(bound) > 0;
  }

  /** The expectation as it is said: {@code at least 70 %}, {@code 0}. */
  public String words() {
    String space = unit.symbol().isEmpty() ? "" : " ";
    return relation.words + bound.toPlainString() + space + unit.symbol();
  }

  /** The expectation in one spelling: {@code >= 70 %}, {@code = 0}. */
  @Override
  public String toString() {
    String space = unit.symbol().isEmpty() ? "" : " ";
    return relation.symbol() + " " + bound.toPlainString() + space + unit.symbol();
  }
}
