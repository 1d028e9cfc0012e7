package dev.gatebook.diff;

import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Measured coverage, unit by unit; shares of different units are never compared. */
final class CoverageDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.of(CoverageUnit.values())
        .flatMap(
            unit ->
                of(
                    unit,
                    pair.from().measured().coverage().of(unit),
                    pair.to().measured().coverage().of(unit))
                    .stream());
  }

  private static Optional<Change> of(CoverageUnit unit, Ratio from, Ratio to) {
    if (from.equals(to)) {
      return Optional.empty();
    }
    boolean both = from.hasData() && to.hasData();
    Fact fact =
        Fact.of(Kind.COVERAGE, "coverage." + unit.key(), "measured " + unit.key() + " coverage")
            .is(both ? Direction.ofGain(compare(from, to)) : oneSided(from))
            .from(words(from))
            .to(words(to))
            .because(both ? because(from, to) : "Only one of the audits measured it.");
    return Optional.of(new Change.OfCoverage(fact, unit, from, to));
  }

  private static Direction oneSided(Ratio from) {
    return from.hasData() ? Direction.REGRESSION : Direction.IMPROVEMENT;
  }

  /** Compared crosswise, so that no rounding can hide or make up a step. */
  private static int compare(Ratio from, Ratio to) {
    return product(to.covered(), from.total()).compareTo(product(from.covered(), to.total()));
  }

  private static BigDecimal product(long a, long b) {
    return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
  }

  private static String because(Ratio from, Ratio to) {
    BigDecimal step =
        to.percent(2).orElse(BigDecimal.ZERO).subtract(from.percent(2).orElse(BigDecimal.ZERO));
    String size =
        from.total() == to.total() ? "" : ", of " + to.total() + " instead of " + from.total();
    return Numbers.signed(step) + " points" + size + ".";
  }

  private static String words(Ratio ratio) {
    return ratio.hasData() ? Numbers.share(ratio) : "not measured";
  }
}
