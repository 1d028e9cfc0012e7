package dev.gatebook.diff;

import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;
import java.util.stream.Collectors;
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
    TestMatch match = pair.tests();
    Stream<Change> reports = TestReports.changes(match, older, newer);
    return match.isOtherPopulation() ? reports : Stream.concat(reports, each(pair));
  }

  private static Stream<Change> each(Pair pair) {
    TestMatch match = pair.tests();
    TestHints hints = TestHints.of(match);
    Stream<Change> same = match.same().stream().flatMap(t -> kept(t, pair).stream());
    Stream<Change> moved = MovedClass.of(match).map(MovedClass::change);
    Stream<Change> gone = match.gone().stream().map(t -> removed(t, hints.of(t)));
    Stream<Change> come = match.come().stream().map(t -> added(t, hints.of(t)));
    return Stream.of(same, moved, gone, come).flatMap(s -> s);
  }

  private static Optional<Change> kept(TestMatch.Kept test, Pair pair) {
    TestOutcome before = test.from().outcome();
    TestOutcome after = test.to().outcome();
    if (before != after && before.isFailureAsDeclared() && after.isFailureAsDeclared()) {
      return Optional.empty();
    }
    if (after.isFailure()) {
      return Optional.of(
          before.isFailure()
              ? stillFailing(test, pair)
              : change(test, Kind.TEST_NEWLY_FAILING, Direction.REGRESSION, failure(test.to())));
    }
    if (after.isSkip()) {
      return before.isSkip() ? Optional.empty() : Optional.of(skipped(test));
    }
    return before == after ? slower(test) : Optional.of(passes(test, before, after));
  }

  private static Change passes(TestMatch.Kept test, TestOutcome before, TestOutcome after) {
    if (after == TestOutcome.EXPECTED_FAILURE) {
      return excused(test);
    }
    if (before == TestOutcome.FLAKY) {
      return change(test, Kind.TEST_FIXED, Direction.IMPROVEMENT, "Not flaky any more.");
    }
    if (before == TestOutcome.PASSED) {
      return change(test, Kind.TEST_FLAKY, Direction.REGRESSION, "Passes on a rerun only.");
    }
    String flaky = after == TestOutcome.FLAKY ? " It passes on a rerun only." : "";
    return change(test, Kind.TEST_FIXED, Direction.IMPROVEMENT, was(test) + flaky);
  }

  /** A failure that is declared is none that was mended. */
  private static Change excused(TestMatch.Kept test) {
    Kind kind =
        test.from().outcome().isFailure() ? Kind.TEST_STILL_FAILING : Kind.TEST_NEWLY_FAILING;
    return change(test, kind, Direction.GOALPOST, is(test));
  }

  private static String was(TestMatch.Kept test) {
    TestOutcome before = test.from().outcome();
    if (before.isFailureAsDeclared()) {
      return "It was declared to fail before.";
    }
    if (before.isSkip()) {
      return "Runs again and passes.";
    }
    return before.isFailure() ? "It failed before." : "It passed before.";
  }

  private static String is(TestMatch.Kept test) {
    boolean declared = test.to().outcome().isFailureAsDeclared();
    return (declared ? "Declared to fail now. " : "") + failure(test.to());
  }

  private static Change stillFailing(TestMatch.Kept test, Pair pair) {
    Optional<TestPast.Streak> streak = pair.past().streak(test, pair.from().id());
    String since =
        streak
            .map(s -> "Fails in %d audits on end, since %s. ".formatted(s.audits(), s.since()))
            .orElse("");
    Fact fact =
        fact(test, Kind.TEST_STILL_FAILING)
            .because((moved(test) + since + failure(test.to())).strip());
    return new Change.OfTest(fact, Optional.of(test.from()), Optional.of(test.to()), streak);
  }

  private static Change skipped(TestMatch.Kept test) {
    return change(test, Kind.TEST_SKIPPED, Direction.REGRESSION, was(test) + " " + is(test));
  }

  private static Optional<Change> slower(TestMatch.Kept test) {
    if (test.from().durationMillis().isEmpty()) {
      return Optional.empty();
    }
    long before = test.from().knownMillis();
    long after = test.to().knownMillis();
    if (after < SLOWER_FACTOR * before || after - before < NOTICEABLE_MILLIS) {
      return Optional.empty();
    }
    String because = "At least " + after / Math.max(1, before) + " times as long.";
    Fact fact =
        Fact.of(Kind.TEST_SLOWER, test.to().key())
            .is(Direction.REGRESSION)
            .from(before + " ms")
            .to(after + " ms")
            .because(moved(test) + because);
    return Optional.of(
        new Change.OfTest(
            fact, Optional.of(test.from()), Optional.of(test.to()), Optional.empty()));
  }

  private static Change removed(TestCase test, String hint) {
    boolean failing = test.outcome().isFailure();
    Fact fact =
        Fact.of(Kind.TEST_REMOVED, test.key())
            .is(failing ? Direction.GOALPOST : Direction.NEUTRAL)
            .from(test.outcome().key())
            .because(
                ((failing ? "It failed and is not in the run any more." : "Not in the run.")
                        + " "
                        + hint)
                    .strip());
    return new Change.OfTest(fact, Optional.of(test), Optional.empty(), Optional.empty());
  }

  private static Change added(TestCase test, String hint) {
    Fact fact =
        Fact.of(Kind.TEST_ADDED, test.key())
            .is(test.outcome().isFailure() ? Direction.REGRESSION : Direction.NEUTRAL)
            .to(test.outcome().key())
            .because(
                Stream.of("Not in the run before.", hint, failure(test))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ")));
    return new Change.OfTest(fact, Optional.empty(), Optional.of(test), Optional.empty());
  }

  private static Change change(
      TestMatch.Kept test, Kind kind, Direction direction, String because) {
    Fact fact = fact(test, kind).is(direction).because((moved(test) + because).strip());
    return new Change.OfTest(
        fact, Optional.of(test.from()), Optional.of(test.to()), Optional.empty());
  }

  private static String moved(TestMatch.Kept test) {
    return test.isMoved() ? "Moved from " + test.from().key() + ". " : "";
  }

  private static Fact fact(TestMatch.Kept test, Kind kind) {
    return Fact.of(kind, test.to().key())
        .from(test.from().outcome().key())
        .to(test.to().outcome().key());
  }

  /** The first line of the message, or the type where there is no message. */
  static String failure(TestCase test) {
    return test.failure()
        .map(
            f ->
                f.message().isBlank()
                    ? f.type()
                    : f.message().strip().lines().findFirst().orElse(""))
        .orElse("");
  }
}
