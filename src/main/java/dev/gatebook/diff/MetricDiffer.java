package dev.gatebook.diff;

import dev.gatebook.model.Measured;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.TestCount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts of the measured test runs. */
final class MetricDiffer implements Differ {
  private static final int SHOWN = 3;

  @Override
  public Stream<Change> changes(Pair pair) {
    Measured older = pair.from().measured();
    Measured newer = pair.to().measured();
    if (older.hasTests() != newer.hasTests()) {
      return Stream.of(oneSided(older, newer));
    }
    return older.hasTests()
        ? Stream.concat(
            Stream.of(TestCount.values()).flatMap(c -> of(c, older, newer, pair.tests()).stream()),
            passRate(pair).stream())
        : Stream.empty();
  }

  private static Optional<Change> of(
      TestCount count, Measured older, Measured newer, TestMatch match) {
    long before = older.totals().count(count);
    long after = newer.totals().count(count);
    if (before == after) {
      return Optional.empty();
    }
    String name = "tests." + count.key();
    long step = Math.abs(after - before);
    Direction direction = Polarity.of(name).of(Long.compare(after, before));
    Fact fact =
        Fact.of(Kind.METRIC, name, "measured " + FigureTitle.of(name))
            .is(direction)
            .from(Long.toString(before))
            .to(Long.toString(after))
            .because(
                step
                    + (after > before ? " more" : " fewer")
                    + ", measured"
                    + caution(count, direction, match)
                    + ".");
    return Optional.of(
        new Change.OfFigure(
            fact, Optional.of(Quantity.exact(before)), Optional.of(Quantity.exact(after)), true));
  }

  /** Fewer failures are no progress when the tests do not run, or may fail now. */
  private static String caution(TestCount count, Direction direction, TestMatch match) {
    boolean failures = count == TestCount.FAILED || count == TestCount.ERRORS;
    if (!failures || direction != Direction.IMPROVEMENT) {
      return "";
    }
    TestMatch.Silenced silenced = match.silenced();
    String excused =
        silenced.excused() == 0
            ? ""
            : "; "
                + Numbers.count(silenced.excused(), "test")
                + " that failed now skipped or declared to fail";
    String gone =
        silenced.gone() == 0
            ? ""
            : "; " + Numbers.count(silenced.gone(), "test") + " that failed not in the run";
    return excused + gone;
  }

  /** Shares of different numbers of tests that ran are shares of different things. */
  private static Optional<Change> passRate(Pair pair) {
    SuiteMove suite =
        new SuiteMove(
            SuiteMove.Suite.of(pair.from().measured().totals()),
            SuiteMove.Suite.of(pair.to().measured().totals()));
    boolean same = SuiteMove.percent(suite.from()).equals(SuiteMove.percent(suite.to()));
    if (same || !suite.isOtherPopulation()) {
      return Optional.empty();
    }
    Fact fact =
        Fact.of(Kind.METRIC, "tests.pass-rate", "measured share of passing tests")
            .from(suite.from().passRate())
            .to(suite.to().passRate())
            .because("Not comparable: " + suite.population() + missing(pair) + ".");
    return Optional.of(
        new Change.OfFigure(
            fact, SuiteMove.percent(suite.from()), SuiteMove.percent(suite.to()), false));
  }

  private static String missing(Pair pair) {
    Set<String> before = suites(pair.from().measured());
    Set<String> after = suites(pair.to().measured());
    List<String> missing = before.stream().filter(s -> !after.contains(s)).toList();
    if (missing.isEmpty()) {
      return "";
    }
    String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
    return "; %d of %s not in the run: %s%s"
        .formatted(
            missing.size(),
            Numbers.count(before.size(), "suite"),
            String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size()))),
            more);
  }

  static Set<String> suites(Measured measured) {
    Set<String> suites = new TreeSet<>();
    measured.tests().forEach(t -> suites.add(t.suite().isEmpty() ? t.className() : t.suite()));
    return suites;
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
