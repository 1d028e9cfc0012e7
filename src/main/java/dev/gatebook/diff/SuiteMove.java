package dev.gatebook.diff;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.TestTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The declared test counts of two audits taken together: tests that stop running make every other
 * count look different. All six are exact counts; skipped tests that are not declared are 0 where
 * the others add up to the total.
 */
record SuiteMove(Suite from, Suite to) {

  /** One audit's counts. */
  record Suite(long total, long passed, long failed, long skipped) {

    static Optional<Suite> of(Figures figures) {
      Optional<Long> total = figures.exactCount("tests.total");
      Optional<Long> passed = figures.exactCount("tests.passed");
      if (total.isEmpty() || passed.isEmpty()) {
        return Optional.empty();
      }
      long failed =
          figures.exactCount("tests.failed").orElse(0L)
              + figures.exactCount("tests.errors").orElse(0L);
      long skipped = figures.exactCount("tests.skipped").orElse(0L);
      boolean addsUp = passed.get() + failed + skipped == total.get();
      return addsUp
          ? Optional.of(new Suite(total.get(), passed.get(), failed, skipped))
          : Optional.empty();
    }

    static Suite of(TestTotals totals) {
      return new Suite(
          totals.total(), totals.passed(), totals.failed() + totals.errors(), totals.skipped());
    }

    long executed() {
      return passed + failed;
    }

    String passRate() {
      if (executed() == 0) {
        return "none ran";
      }
      BigDecimal percent =
          BigDecimal.valueOf(passed)
              .multiply(BigDecimal.valueOf(100))
              .divide(BigDecimal.valueOf(executed()), 1, RoundingMode.HALF_UP);
      return percent.toPlainString() + " % (" + passed + " of " + executed() + " run)";
    }
  }

  static Optional<SuiteMove> of(Pair pair) {
    return Suite.of(pair.older().declares())
        .flatMap(a -> Suite.of(pair.newer().declares()).map(b -> new SuiteMove(a, b)));
  }

  /** How many tests more are skipped while the suite did not grow. */
  long movedToSkipped() {
    long grown = Math.max(0, to.total() - from.total());
    return Math.max(0, to.skipped() - from.skipped() - grown);
  }

  /** Whether shares of both would be shares of different things. */
  boolean isOtherPopulation() {
    return from.executed() != to.executed();
  }

  String population() {
    return "%d of %d tests ran, before %d of %d"
        .formatted(to.executed(), to.total(), from.executed(), from.total());
  }

  String whereTheyWent() {
    return "%d of %d tests moved to skipped: %s, %s"
        .formatted(
            movedToSkipped(),
            to.total(),
            step(to.passed() - from.passed(), "pass"),
            step(to.failed() - from.failed(), "fail"));
  }

  private static String step(long by, String what) {
    return by == 0 ? "as many " + what : Math.abs(by) + (by > 0 ? " more " : " fewer ") + what;
  }

  static Optional<Quantity> percent(Suite suite) {
    if (suite.executed() == 0) {
      return Optional.empty();
    }
    BigDecimal value =
        BigDecimal.valueOf(suite.passed())
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(suite.executed()), 1, RoundingMode.HALF_UP);
    return Optional.of(
        new Quantity.Exact(value.toPlainString() + " %", value, dev.gatebook.model.Unit.PERCENT));
  }
}
