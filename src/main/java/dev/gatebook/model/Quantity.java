package dev.gatebook.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as people write it. It keeps its wording and knows its bounds, so that {@code 15+} can
 * be added and compared without pretending to be exact.
 */
public sealed interface Quantity {
  /** The words of the author, such as {@code ~35 %}. */
  String written();

  /** What the figure counts in. */
  Unit unit();

  /** The least it can be; empty when the words set no lower bound. */
  Optional<BigDecimal> low();

  /** The most it can be; empty when the words set no upper bound. */
  Optional<BigDecimal> high();

  /** Whether both bounds are the same number and the author did not hedge. */
  default boolean isExact() {
    return this instanceof Exact || this instanceof Of;
  }

  /** What it is a part of; empty when the author names no whole. */
  default Optional<BigDecimal> whole() {
    return Optional.empty();
  }

  /** An exact count. */
  static Quantity exact(long value) {
    return new Exact(Long.toString(value), BigDecimal.valueOf(value), Unit.COUNT);
  }

  /** {@code 39}, {@code 31.64 %}, {@code 2 h}. */
  record Exact(String written, BigDecimal value, Unit unit) implements Quantity {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }
  }

  /** {@code 39 of 52}, {@code 39/52}, {@code 3.5 of 5}: a part with its whole. */
  record Of(String written, BigDecimal value, BigDecimal of) implements Quantity {
    @Override
    public Unit unit() {
      return Unit.COUNT;
    }

    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> whole() {
      return Optional.of(of);
    }
  }

  /** {@code 87+}, {@code >= 87}: at least this much. */
  record AtLeast(String written, BigDecimal value, Unit unit) implements Quantity {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.empty();
    }
  }

  /** {@code <= 5}: at most this much. */
  record AtMost(String written, BigDecimal value, Unit unit) implements Quantity {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }
  }

  /**
   * {@code ~35 %}: near this value. The bounds are half a unit of the last written digit away, the
   * least that rounding explains.
   */
  record About(String written, BigDecimal value, Unit unit) implements Quantity {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value.subtract(halfDigit()));
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value.add(halfDigit()));
    }

    private BigDecimal halfDigit() {
      return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(BigDecimal.valueOf(2));
    }
  }

  /** {@code 2-3 h}: between two values, both included. */
  record Range(String written, BigDecimal from, BigDecimal to, Unit unit) implements Quantity {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(from);
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(to);
    }
  }

  /** {@code multiple}, {@code some}: a figure was meant and not given. */
  record Unstated(String written) implements Quantity {
    @Override
    public Unit unit() {
      return Unit.COUNT;
    }

    @Override
    public Optional<BigDecimal> low() {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.empty();
    }
  }
}
