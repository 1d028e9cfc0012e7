package dev.gatebook.diff;

import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures that the older audit declared without an artifact and that a measurement of the same code
 * in the newer audit shows to be wrong. Where the code changed in between nothing is refuted.
 */
final class RefutedFigureDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    if (!pair.isSameCode()) {
      return Stream.empty();
    }
    return pair.older().declares().all().stream().flatMap(f -> of(f, pair).stream());
  }

  private static Optional<Change> of(Figures.Figure claimed, Pair pair) {
    if (measured(claimed, pair.from().measured()).isPresent()) {
      return Optional.empty();
    }
    return measured(claimed, pair.to().measured())
        .filter(found -> !agrees(claimed.quantity(), found))
        .map(found -> change(claimed, found));
  }

  /** A figure rounded as its author rounded it, or cut off there, is the same figure. */
  private static boolean agrees(Quantity claimed, BigDecimal found) {
    BigDecimal low = claimed.low().orElse(found);
    BigDecimal high = claimed.high().orElse(found);
    if (claimed.isExact()) {
      int scale = Math.max(0, low.scale());
      return found.setScale(scale, RoundingMode.HALF_UP).compareTo(low) == 0
          || found.setScale(scale, RoundingMode.DOWN).compareTo(low) == 0;
    }
    return found.compareTo(low) >= 0 && found.compareTo(high) <= 0;
  }

  private static Optional<BigDecimal> measured(Figures.Figure claimed, Measured measured) {
    if (claimed.quantity().unit() == Unit.COUNT && measured.hasTests()) {
      return Stream.of(TestCount.values())
          .filter(c -> claimed.name().equals("tests." + c.key()))
          .findFirst()
          .map(c -> BigDecimal.valueOf(measured.totals().count(c)));
    }
    if (claimed.quantity().unit() != Unit.PERCENT) {
      return Optional.empty();
    }
    return Stream.of(CoverageUnit.values())
        .filter(u -> claimed.name().equals("coverage." + u.key()))
        .map(u -> measured.coverage().of(u))
        .filter(Ratio::hasData)
        .findFirst()
        .flatMap(r -> r.percent(4));
  }

  private static Change change(Figures.Figure claimed, BigDecimal found) {
    BigDecimal middle = claimed.quantity().low().orElse(found);
    Direction direction = Polarity.of(claimed.name()).of(found.compareTo(middle));
    String measured =
        PlainNumber.of(found) + (claimed.quantity().unit() == Unit.PERCENT ? " %" : "");
    Fact fact =
        Fact.of(Kind.CLAIM_REFUTED, claimed.name(), FigureTitle.of(claimed.name()))
            .is(direction)
            .from(claimed.quantity().written())
            .to(measured)
            .because(
                "Declared %s, measured %s for the same code."
                    .formatted(claimed.quantity().written(), measured));
    return new Change.OfClaim(fact, Optional.empty());
  }
}
