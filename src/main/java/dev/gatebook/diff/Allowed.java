package dev.gatebook.diff;

import dev.gatebook.diff.Change.OfGoalpost.Move;
import dev.gatebook.model.Expectation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figures that an expectation allows, as an interval, so that two expectations can be told
 * looser and tighter whatever signs they are written with. An absent end is open.
 */
record Allowed(Optional<End> low, Optional<End> high) {

  /** One end; a strict one does not belong to the interval. */
  record End(BigDecimal at, boolean strict) {}

  /** Which way the bar went; empty when it stands where it stood. */
  static Optional<Move> move(Expectation from, Expectation to) {
    boolean sameBound = from.bound().compareTo(to.bound()) == 0 && from.unit() == to.unit();
    if (sameBound && from.relation() == to.relation()) {
      return Optional.empty();
    }
    Optional<Allowed> before = of(from);
    Optional<Allowed> after = of(to);
    if (before.isEmpty() || after.isEmpty() || from.unit() != to.unit()) {
      return Optional.of(Move.MOVED);
    }
    boolean wider = after.get().holds(before.get());
    boolean narrower = before.get().holds(after.get());
    return Optional.of(wider ? Move.LOOSENED : narrower ? Move.TIGHTENED : Move.MOVED);
  }

  /** The interval; empty for {@code !=}, which allows two. */
  private static Optional<Allowed> of(Expectation expectation) {
    Optional<End> closed = Optional.of(new End(expectation.bound(), false));
    Optional<End> strict = Optional.of(new End(expectation.bound(), true));
    return switch (expectation.relation()) {
      case AT_LEAST -> Optional.of(new Allowed(closed, Optional.empty()));
      case MORE_THAN -> Optional.of(new Allowed(strict, Optional.empty()));
      case AT_MOST -> Optional.of(new Allowed(Optional.empty(), closed));
      case LESS_THAN -> Optional.of(new Allowed(Optional.empty(), strict));
      case EQUAL -> Optional.of(new Allowed(closed, closed));
      case NOT_EQUAL -> Optional.empty();
    };
  }

  private boolean holds(Allowed inner) {
    return reaches(low, inner.low, -1) && reaches(high, inner.high, 1);
  }

  private static boolean reaches(Optional<End> outer, Optional<End> inner, int side) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty();
    }
    int order = outer.get().at().compareTo(inner.get().at()) * side;
    return order > 0 || (order == 0 && (!outer.get().strict() || inner.get().strict()));
  }
}
