package dev.gatebook.diff;

import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;
import java.util.stream.Stream;

/** Measured tests, one by one. */
final class TestDiffer implements Differ {
  private static final long NOTICEABLE_MILLIS = 1_000;
  private static final int SLOWER_FACTOR = 3;

  @Override
  public Stream<Change> changes(Pair pair) {
    Measured older = pair.from().measured();
    Measured newer = pair.to().measured();
    if (!older.hasTests() || !newer.hasTests()) {
      return Stream.empty();
    }
    TestMatch match = TestMatch.of(older, newer);
    return match
        .otherPopulation(older, newer)
        .map(reason -> Stream.of(notComparable(reason, older, newer)))
        .orElseGet(() -> each(match));
  }

  private static Change notComparable(String reason, Measured older, Measured newer) {
    Fact fact =
        Fact.of(Kind.METRIC, "tests", "measured tests one by one")
            .from(Numbers.count(older.totals().total(), "test"))
            .to(Numbers.count(newer.totals().total(), "test"))
            .because("Not comparable: " + reason + ".");
    return new Change.OfFigure(fact, Optional.empty(), Optional.empty(), false);
  }

  private static Stream<Change> each(TestMatch match) {
    Stream<Change> same = match.same().stream().flatMap(t -> kept(t).stream());
    Stream<Change> gone = match.gone().stream().map(TestDiffer::removed);
    Stream<Change> come = match.come().stream().map(TestDiffer::added);
    return Stream.of(same, gone, come).flatMap(s -> s);
  }

  private static Optional<Change> kept(TestMatch.Kept test) {
    TestOutcome before = test.from().outcome();
    TestOutcome after = test.to().outcome();
    if (after.isFailure()) {
      return Optional.of(
          before.isFailure()
              ? change(test, Kind.TEST_STILL_FAILING, Direction.NEUTRAL, failure(test.to()))
              : change(test, Kind.TEST_NEWLY_FAILING, Direction.REGRESSION, failure(test.to())));
    }
    if (isSkipped(after)) {
      return isSkipped(before) ? Optional.empty() : Optional.of(skipped(test));
    }
    if (before == TestOutcome.FLAKY && after != TestOutcome.FLAKY) {
      return Optional.of(
          change(test, Kind.TEST_FIXED, Direction.IMPROVEMENT, "Not flaky any more."));
    }
    if (before.isPass()) {
      return after == TestOutcome.FLAKY && before != TestOutcome.FLAKY
          ? Optional.of(flaky(test))
          : slower(test);
    }
    String because = isSkipped(before) ? "Runs again and passes." : "Failed before.";
    String flaky = after == TestOutcome.FLAKY ? " It passes on a rerun only." : "";
    return Optional.of(change(test, Kind.TEST_FIXED, Direction.IMPROVEMENT, because + flaky));
  }

  private static Change skipped(TestMatch.Kept test) {
    String because =
        (test.from().outcome().isFailure() ? "It failed before. " : "It passed before. ")
            + failure(test.to());
    return change(test, Kind.TEST_SKIPPED, Direction.REGRESSION, because.strip());
  }

  private static Change flaky(TestMatch.Kept test) {
    return change(test, Kind.TEST_FLAKY, Direction.REGRESSION, "Passes on a rerun only.");
  }

  private static Optional<Change> slower(TestMatch.Kept test) {
    long before = test.from().durationMillis().orElse(0L);
    long after = test.to().durationMillis().orElse(0L);
    if (before == 0 || after < SLOWER_FACTOR * before || after - before < NOTICEABLE_MILLIS) {
      return Optional.empty();
    }
    String because =
        "%d ms, before %d ms: at least %d times as long.".formatted(after, before, after / before);
    return Optional.of(change(test, Kind.TEST_SLOWER, Direction.REGRESSION, because));
  }

  private static Change removed(TestCase test) {
    boolean failing = test.outcome().isFailure();
    Fact fact =
        Fact.of(Kind.TEST_REMOVED, test.key())
            .is(failing ? Direction.GOALPOST : Direction.NEUTRAL)
            .from(test.outcome().key())
            .because(failing ? "It failed and is not in the run any more." : "Not in the run.");
    return new Change.OfTest(fact, Optional.of(test), Optional.empty());
  }

  private static Change added(TestCase test) {
    Fact fact =
        Fact.of(Kind.TEST_ADDED, test.key())
            .is(test.outcome().isFailure() ? Direction.REGRESSION : Direction.NEUTRAL)
            .to(test.outcome().key())
            .because(("Not in the run before. " + failure(test)).strip());
    return new Change.OfTest(fact, Optional.empty(), Optional.of(test));
  }

  private static Change change(
      TestMatch.Kept test, Kind kind, Direction direction, String because) {
    String moved = test.isMoved() ? "Moved from " + test.from().key() + ". " : "";
    Fact fact =
        Fact.of(kind, test.to().key())
            .is(direction)
            .from(test.from().outcome().key())
            .to(test.to().outcome().key())
            .because((moved + because).strip());
    return new Change.OfTest(fact, Optional.of(test.from()), Optional.of(test.to()));
  }

  private static boolean isSkipped(TestOutcome outcome) {
    return outcome == TestOutcome.SKIPPED || outcome == TestOutcome.NOT_RUN;
  }

  /** The first line of the message, or the type where there is no message. */
  private static String failure(TestCase test) {
    return test.failure()
        .map(
            f ->
                f.message().isBlank()
                    ? f.type()
                    : f.message().strip().lines().findFirst().orElse(""))
        .orElse("");
  }
}
