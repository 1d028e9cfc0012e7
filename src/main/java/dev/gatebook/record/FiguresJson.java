package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Scores;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Figures as data: declared and measured side by side, and scores. */
final class FiguresJson {
  private static final int MILLIS = 3;

  private FiguresJson() {}

  /** Declared and measured tests; absent parts were not declared or not measured. */
  static Json tests(Figures declared, Measured measured) {
    Json.Fields counts = Json.object();
    Arrays.stream(TestCount.values())
        .forEach(
            count ->
                counts.putIfPresent(
                    count.key(), number(declared, "tests." + count.key()).map(Json::of)));
    Optional<Json> read =
        measured.hasTests() ? Optional.of(totals(measured.totals())) : Optional.empty();
    return Json.object().put("declared", counts.end()).putIfPresent("measured", read).end();
  }

  static Json totals(TestTotals totals) {
    Json.Fields fields =
        TotalsJson.counts(totals)
            .put("durationSeconds", BigDecimal.valueOf(totals.durationMillis(), MILLIS));
    TotalsJson.parts(fields, totals);
    return fields.end();
  }

  /** Declared shares of one, and measured counts. */
  static Json coverage(Figures declared, CoverageReport measured) {
    Json.Fields shares = Json.object();
    Json.Fields read = Json.object();
    for (CoverageUnit unit : CoverageUnit.values()) {
      Optional<BigDecimal> share = number(declared, "coverage." + unit.key());
      shares.putIfPresent(unit.key(), share.map(FiguresJson::ofHundred).map(Json::of));
      Ratio ratio = measured.of(unit);
      read.putIfPresent(unit.key(), ratio.hasData() ? Optional.of(ratio(ratio)) : Optional.empty());
    }
    Optional<Json> known = measured.hasData() ? Optional.of(read.end()) : Optional.empty();
    return Json.object().put("declared", shares.end()).putIfPresent("measured", known).end();
  }

  private static Json ratio(Ratio ratio) {
    return Json.object().put("covered", ratio.covered()).put("total", ratio.total()).end();
  }

  static Json figure(ClaimCheck check) {
    return Json.object()
        .put("name", check.declared().name())
        .putUnlessEmpty("subject", check.subject())
        .put("declared", check.declared().quantity().written())
        .put("value", value(check.declared().quantity()))
        .putUnlessEmpty("measured", check.measured())
        .put("result", check.result().key())
        .put("because", check.because())
        .put("at", FindingJson.place(check.declared().at()))
        .put("sources", Json.list(check.sources(), FindingJson::place))
        .end();
  }

  /** The bounds of a quantity as numbers that compare; an absent one is open. */
  private static Json value(Quantity quantity) {
    return Json.object()
        .putIfPresent("least", quantity.low().map(Json::of))
        .putIfPresent("most", quantity.high().map(Json::of))
        .putIfPresent("of", quantity.whole().map(Json::of))
        .putUnlessEmpty("unit", quantity.unit().symbol())
        .end();
  }

  static Json scores(Scores scores) {
    Json.Fields aspects = Json.object();
    scores.aspects().forEach(aspect -> aspects.put(aspect.name(), aspect.score()));
    return Json.object()
        .put("of", scores.of())
        .putIfPresent("overall", scores.overall().map(Json::of))
        .putUnlessEmpty("label", scores.label())
        .putIfPresent("mean", scores.mean().map(Json::of))
        .put("aspects", aspects.end())
        .end();
  }

  /** The one number that stands for a figure; none for a range or for words without a figure. */
  private static Optional<BigDecimal> number(Figures declared, String name) {
    return declared
        .find(name)
        .map(Figures.Figure::quantity)
        .filter(quantity -> !(quantity instanceof Quantity.Range))
        .filter(quantity -> quantity.unit() == Unit.COUNT || name.startsWith("coverage."))
        .flatMap(FiguresJson::middle);
  }

  private static Optional<BigDecimal> middle(Quantity quantity) {
    Optional<BigDecimal> low = quantity.low();
    Optional<BigDecimal> high = quantity.high();
    return low.isPresent() && high.isPresent()
        ? Optional.of(low.get().add(high.get()).divide(BigDecimal.valueOf(2)).stripTrailingZeros())
        : low.or(() -> high);
  }

  private static BigDecimal ofHundred(BigDecimal percent) {
    return percent.movePointLeft(2).stripTrailingZeros();
  }
}
