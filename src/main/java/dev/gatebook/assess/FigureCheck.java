package dev.gatebook.assess;

import dev.gatebook.assess.rules.Rounding;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Puts each declared figure beside the measured one. */
record FigureCheck(Measured measured) {
  private static final int DECIMALS = 2;

  ClaimCheck check(Figures.Figure figure) {
    return tests(figure)
        .or(() -> coverage(figure))
        .orElseGet(() -> unverifiable(figure, "", "nothing is measured under this name"));
  }

  private Optional<ClaimCheck> tests(Figures.Figure figure) {
    return Arrays.stream(TestCount.values())
        .filter(count -> figure.name().equals("tests." + count.key()))
        .findFirst()
        .map(count -> tests(figure, count));
  }

  private ClaimCheck tests(Figures.Figure figure, TestCount which) {
    if (!Reading.of(measured).anyTests()) {
      return unverifiable(figure, "", "no test artifact was read");
    }
    long count = measured.totals().count(which);
    return switch (figure.quantity().unit()) {
      case COUNT ->
          compare(figure, Long.toString(count), Rounding.includes(figure.quantity(), count));
      case PERCENT -> share(figure, new Ratio(count, measured.totals().total()));
      default -> unverifiable(figure, Long.toString(count), "tests are not counted in that unit");
    };
  }

  private Optional<ClaimCheck> coverage(Figures.Figure figure) {
    return Arrays.stream(CoverageUnit.values())
        .filter(unit -> figure.name().equals("coverage." + unit.key()))
        .findFirst()
        .map(unit -> coverage(figure, measured.coverage().of(unit)));
  }

  private ClaimCheck coverage(Figures.Figure figure, Ratio ratio) {
    Unit unit = figure.quantity().unit();
    if (unit != Unit.PERCENT && unit != Unit.COUNT) {
      return unverifiable(figure, "", "coverage is not measured in that unit");
    }
    return ratio.hasData()
        ? share(figure, ratio)
        : unverifiable(figure, "", "no coverage artifact was read");
  }

  private ClaimCheck share(Figures.Figure figure, Ratio ratio) {
    String percent = ratio.percent(DECIMALS).map(BigDecimal::toPlainString).orElse("0") + " %";
    return compare(figure, percent, Rounding.includes(figure.quantity(), ratio));
  }

  private ClaimCheck compare(Figures.Figure figure, String found, boolean agrees) {
    Quantity declared = figure.quantity();
    String doubt = Reading.of(measured).doubt();
    if (declared instanceof Quantity.Unstated) {
      return unverifiable(figure, found, "no figure is stated, " + found + " measured");
    }
    if (!doubt.isEmpty()) {
      return unverifiable(figure, found, "not all was measured: " + doubt);
    }
    String because = "declared " + declared.written() + ", measured " + found;
    ClaimCheck.Result result =
        agrees ? ClaimCheck.Result.CONFIRMED : ClaimCheck.Result.CONTRADICTED;
    return new ClaimCheck(figure, found, result, because);
  }

  private static ClaimCheck unverifiable(Figures.Figure figure, String found, String because) {
    return new ClaimCheck(figure, found, ClaimCheck.Result.UNVERIFIABLE, because);
  }
}
