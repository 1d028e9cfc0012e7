package dev.gatebook.diff;

import dev.gatebook.model.Measured;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.TestCount;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts of the measured test runs. */
final class MetricDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    Measured older = pair.from().measured();
    Measured newer = pair.to().measured();
    if (older.hasTests() != newer.hasTests()) {
      return Stream.of(oneSided(older, newer));
    }
    return older.hasTests()
        ? Stream.of(TestCount.values()).flatMap(c -> of(c, older, newer).stream())
        : Stream.empty();
  }

  private static Optional<Change> of(TestCount count, Measured older, Measured newer) {
    long before = older.totals().count(count);
    long after = newer.totals().count(count);
    if (before == after) {
      return Optional.empty();
    }
    String name = "tests." + count.key();
    long step = Math.abs(after - before);
    Fact fact =
        Fact.of(Kind.METRIC, name, "measured " + FigureTitle.of(name))
            .is(Polarity.of(name).of(Long.compare(after, before)))
            .from(Long.toString(before))
            .to(Long.toString(after))
            .because(step + (after > before ? " more" : " fewer") + ", measured.");
    return Optional.of(
        new Change.OfFigure(
            fact, Optional.of(Quantity.exact(before)), Optional.of(Quantity.exact(after)), true));
  }

  private static Change oneSided(Measured older, Measured newer) {
    boolean lost = older.hasTests();
    Fact fact =
        Fact.of(Kind.METRIC, "tests", "measured tests")
            .is(lost ? Direction.REGRESSION : Direction.IMPROVEMENT)
            .from(lost ? Numbers.count(older.totals().total(), "test") : "not measured")
            .to(lost ? "not measured" : Numbers.count(newer.totals().total(), "test"))
            .because(
                lost
                    ? "The newer audit has no test report."
                    : "The older audit had no test report.");
    return new Change.OfFigure(fact, Optional.empty(), Optional.empty(), false);
  }
}
