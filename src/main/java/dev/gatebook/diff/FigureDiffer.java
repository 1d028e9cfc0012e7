package dev.gatebook.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Declared figures: of the audit and of its tasks. */
final class FigureDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    Optional<SuiteMove> suite = SuiteMove.of(pair);
    List<FigurePair> figures = FigurePair.all(pair).toList();
    Stream<Change> declared = figures.stream().flatMap(f -> of(f, suite).stream());
    boolean declaresRate = figures.stream().anyMatch(FigureDiffer::isTestRate);
    return declaresRate
        ? declared
        : Stream.concat(declared, suite.flatMap(FigureDiffer::passRate).stream());
  }

  private static Optional<Change> of(FigurePair figure, Optional<SuiteMove> suite) {
    if (figure.subject().equals("tests.skipped")
        && suite.filter(s -> s.movedToSkipped() > 0).isPresent()) {
      return suite.map(s -> skipped(figure, s));
    }
    Optional<QuantityMove> move = figure.move();
    if (move.isEmpty()) {
      return Optional.of(oneSided(figure));
    }
    if (move.get().isSame() || isSaidElsewhere(move.get())) {
      return Optional.empty();
    }
    return Optional.of(
        notComparable(figure, move.get(), suite).orElseGet(() -> moved(figure, move.get(), suite)));
  }

  /** A figure that only says less than before is a claim that lost precision. */
  private static boolean isSaidElsewhere(QuantityMove move) {
    return move.losesPrecision() && move.sign() == 0 && move.from().unit() == move.to().unit();
  }

  private static Change skipped(FigurePair figure, SuiteMove suite) {
    Fact fact =
        Fact.of(Kind.TEST_SKIPPED, figure.subject(), figure.title())
            .is(Direction.REGRESSION)
            .from(figure.from().isPresent() ? figure.before() : "none declared")
            .to(figure.after())
            .because(suite.whereTheyWent() + ".");
    return new Change.OfFigure(fact, figure.older(), figure.newer(), true);
  }

  private static Change oneSided(FigurePair figure) {
    String because =
        figure.from().isPresent()
            ? "The newer audit does not declare it."
            : "The older audit did not declare it.";
    return change(fact(figure).because(because), figure, true);
  }

  private static Change moved(FigurePair figure, QuantityMove move, Optional<SuiteMove> suite) {
    Direction direction = figure.direction();
    String distance = move.sign() == 0 ? "Cannot be told apart" : distance(move);
    String because = distance + caution(figure, direction, suite) + ".";
    return change(fact(figure).is(direction).because(because), figure, true);
  }

  private static String distance(QuantityMove move) {
    String distance = move.distance();
    if (distance.isEmpty()) {
      return move.sign() > 0 ? "More than before" : "Less than before";
    }
    return Sentence.capital(distance);
  }

  /** Fewer failures are no progress when the tests do not run any more. */
  private static String caution(FigurePair figure, Direction direction, Optional<SuiteMove> suite) {
    boolean better = direction == Direction.IMPROVEMENT;
    return suite
        .filter(s -> better && figure.subject().startsWith("tests.") && s.movedToSkipped() > 0)
        .map(s -> ", taken alone; " + s.whereTheyWent())
        .orElse("");
  }

  private static Optional<Change> notComparable(
      FigurePair figure, QuantityMove move, Optional<SuiteMove> suite) {
    Optional<String> reason = Optional.empty();
    if (move.from().unit() != move.to().unit()) {
      reason = Optional.of("The two count in different units");
    } else if (!move.isComparable()) {
      reason = Optional.of("One of the two is no number");
    } else if (isTestRate(figure)) {
      reason = suite.filter(SuiteMove::isOtherPopulation).map(FigureDiffer::rates);
    }
    return reason.map(
        r -> change(fact(figure).because("Not comparable: " + lowerFirst(r) + "."), figure, false));
  }

  private static String rates(SuiteMove suite) {
    return "%s; of those that ran %s pass, before %s"
        .formatted(suite.population(), suite.to().passRate(), suite.from().passRate());
  }

  /** The share of passing tests that follows from the counts, where the author gives none. */
  private static Optional<Change> passRate(SuiteMove suite) {
    if (!suite.isOtherPopulation()) {
      return Optional.empty();
    }
    Fact fact =
        Fact.of(Kind.FIGURE, "tests.pass-rate", "share of passing tests")
            .from(suite.from().passRate())
            .to(suite.to().passRate())
            .because("Not comparable: " + suite.population() + ".");
    return Optional.of(
        new Change.OfFigure(
            fact, SuiteMove.percent(suite.from()), SuiteMove.percent(suite.to()), false));
  }

  private static boolean isTestRate(FigurePair figure) {
    String name = figure.name();
    boolean rate = name.startsWith("rate") || name.endsWith("-rate") || name.contains(".rate");
    boolean ofTests = rate && Polarity.of(name) != Polarity.UNKNOWN;
    return figure.owner().isEmpty() && (ofTests || name.equals("tests.pass-rate"));
  }

  private static Fact fact(FigurePair figure) {
    return Fact.of(figure.kind(), figure.subject(), figure.title())
        .from(figure.before())
        .to(figure.after());
  }

  private static Change change(Fact fact, FigurePair figure, boolean comparable) {
    return new Change.OfFigure(fact, figure.older(), figure.newer(), comparable);
  }

  private static String lowerFirst(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
