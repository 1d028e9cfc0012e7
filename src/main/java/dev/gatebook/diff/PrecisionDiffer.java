package dev.gatebook.diff;

import java.util.stream.Stream;

/** Figures that say less than they did: a number that became "multiple", "15+" or "about". */
final class PrecisionDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return FigurePair.all(pair)
        .filter(f -> f.move().filter(PrecisionDiffer::isLost).isPresent())
        .map(PrecisionDiffer::change);
  }

  private static boolean isLost(QuantityMove move) {
    boolean sameUnit = move.from().unit() == move.to().unit();
    return move.losesPrecision() && (sameUnit || isGone(move));
  }

  private static boolean isGone(QuantityMove move) {
    return move.to().low().isEmpty() && move.to().high().isEmpty();
  }

  private static Change change(FigurePair figure) {
    boolean gone = figure.move().filter(PrecisionDiffer::isGone).isPresent();
    String because =
        gone
            ? "“%s” is no number; nothing can be compared with %s."
            : "“%s” says less than %s did.";
    Fact fact =
        Fact.of(Kind.PRECISION_LOST, figure.subject(), figure.title())
            .is(gone ? Direction.REGRESSION : Direction.NEUTRAL)
            .from(figure.before())
            .to(figure.after())
            .because(because.formatted(figure.after(), figure.before()));
    return new Change.OfFigure(fact, figure.older(), figure.newer(), !gone);
  }
}
