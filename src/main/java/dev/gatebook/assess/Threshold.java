package dev.gatebook.assess;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Figures;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One bound of a policy. A bound that nothing was measured for is never held; the author's own
 * figure can only break it.
 *
 * @param about what it is measured in
 * @param name what is bounded, such as "line coverage"
 */
record Threshold(PolicyRule.About about, String name, Expectation bound, Optional<SourceRef> at) {
  private static final int DECIMALS = 6;

  /** Compared with what was measured. */
  PolicyRule measured(String actual, boolean holds) {
    String because =
        holds
            ? name + " is " + actual + ", as asked for: " + bound.words()
            : name + " is " + actual + " and must be " + bound.words();
    PolicyRule.Result result = holds ? PolicyRule.Result.HELD : PolicyRule.Result.BROKEN;
    return rule(actual, result, holds ? Decision.GO : Decision.NO_GO, because);
  }

  /** Nothing was measured: only the author's own figure can say something, and only against it. */
  PolicyRule unmeasured(Optional<Figures.Figure> declared, Unit alternative) {
    String actual =
        declared
            .map(figure -> figure.quantity().written() + " declared, nothing measured")
            .orElse("nothing measured");
    boolean missed =
        declared
            .map(Figures.Figure::quantity)
            .map(this::asShare)
            .filter(q -> q.unit() == bound.unit() || q.unit() == alternative)
            .filter(bound::excludes)
            .isPresent();
    return missed ? missed(actual) : unknown(actual);
  }

  /**
   * {@code 39 of 52} beside a bound in percent is a share, rounded up so that it breaks nothing.
   */
  private Quantity asShare(Quantity quantity) {
    if (bound.unit() != Unit.PERCENT || quantity.whole().isEmpty()) {
      return quantity;
    }
    BigDecimal percent =
        quantity
            .high()
            .orElse(BigDecimal.ZERO)
            .movePointRight(2)
            .divide(quantity.whole().get(), DECIMALS, RoundingMode.UP);
    return new Quantity.Exact(quantity.written(), percent, Unit.PERCENT);
  }

  private PolicyRule missed(String actual) {
    String because = name + " must be " + bound.words() + "; " + actual;
    return rule(actual, PolicyRule.Result.BROKEN, Decision.NO_GO, because);
  }

  private PolicyRule unknown(String actual) {
    String because = name + " must be " + bound.words() + " and was not measured";
    return rule(actual, PolicyRule.Result.NOT_EVALUATED, Decision.HOLD, because);
  }

  private PolicyRule rule(
      String actual, PolicyRule.Result result, Decision decision, String because) {
    return new PolicyRule(about, name, bound.toString(), actual, result, decision, because, at);
  }
}
