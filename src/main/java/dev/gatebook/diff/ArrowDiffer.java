package dev.gatebook.diff;

import dev.gatebook.model.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The author's own word on how a figure moved, against how it moved. */
final class ArrowDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    if (pair.from().id().equals(pair.to().id())) {
      return Stream.empty();
    }
    return FigurePair.all(pair).filter(ArrowDiffer::isWrong).map(f -> change(f, pair));
  }

  private static boolean isWrong(FigurePair figure) {
    Optional<QuantityMove> move = figure.move().filter(QuantityMove::isComparable);
    if (move.isEmpty()) {
      return false;
    }
    int sign = move.get().sign();
    if (sign == 0 && !move.get().isSame()) {
      return false;
    }
    Arrow arrow = Arrow.of(word(figure));
    boolean judged = Polarity.of(figure.name()) != Polarity.UNKNOWN;
    return arrow.deniesMovement(sign) || (judged && arrow.denies(figure.direction()));
  }

  private static String word(FigurePair figure) {
    return figure.to().map(Figures.Figure::arrow).orElse("");
  }

  private static Change change(FigurePair figure, Pair pair) {
    String distance = figure.move().map(QuantityMove::distance).orElse("");
    String because =
        "The author says “%s” of %s; %s declared %s, so it is %s."
            .formatted(
                word(figure),
                figure.after(),
                pair.from().id(),
                figure.before(),
                distance.isEmpty() ? "the same" : distance);
    String skipped =
        SuiteMove.of(pair)
            .filter(s -> s.movedToSkipped() > 0 && figure.subject().startsWith("tests."))
            .map(s -> " " + s.whereTheyWent() + ".")
            .orElse("");
    Fact fact =
        Fact.of(Kind.ARROW_WRONG, figure.subject(), figure.title())
            .from(figure.before())
            .to(figure.after() + " (“" + word(figure) + "”)")
            .because(because + skipped);
    return new Change.OfFigure(fact, figure.older(), figure.newer(), true);
  }

  /**
   * What the author's word claims; 0 claims nothing.
   *
   * @param gain better (1) or worse (-1)
   * @param movement up (1) or down (-1)
   * @param still whether the word claims no movement at all
   */
  private record Arrow(int gain, int movement, boolean still) {

    static Arrow of(String word) {
      List<String> words = List.of(word.toLowerCase(Locale.ROOT).split("[^\\p{L}↑↓⬆⬇→➡=]+"));
      int gain = sign(words, List.of("better", "improved"), List.of("worse", "worsened"));
      int movement =
          sign(
              words,
              List.of("up", "↑", "⬆", "more", "rising", "increased"),
              List.of("down", "↓", "⬇", "fewer", "less", "falling", "decreased"));
      boolean still =
          words.stream().anyMatch(List.of("same", "unchanged", "=", "→", "➡")::contains);
      return new Arrow(gain, movement, still);
    }

    private static int sign(List<String> words, List<String> plus, List<String> minus) {
      return words.stream().anyMatch(plus::contains)
          ? 1
          : words.stream().anyMatch(minus::contains) ? -1 : 0;
    }

    boolean deniesMovement(int sign) {
      return (movement != 0 && movement != Integer.signum(sign)) || (still && sign != 0);
    }

    boolean denies(Direction real) {
      return gain != 0 && Direction.ofGain(gain) != real;
    }
  }
}
