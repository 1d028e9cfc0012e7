package dev.gatebook.site.row;

import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Scores as dots and their change. */
public final class ScoreDots {
  private static final int MOST = 10;

  private ScoreDots() {}

  /**
   * One dot for each point; hollow where a point was lost. Nothing for a scale too long to draw.
   */
  public static Piece of(BigDecimal score, Optional<BigDecimal> before, BigDecimal of) {
    int all = of.intValue();
    if (all < 1 || all > MOST) {
      return Piece.NONE;
    }
    int old = before.map(BigDecimal::intValue).orElse(0);
    List<String> styles =
        IntStream.rangeClosed(1, all).mapToObj(point -> style(point, score, old)).toList();
    return Piece.drawn("rating", Integer.toString(all * 14), Squares.dots(styles));
  }

  private static String style(int point, BigDecimal score, int old) {
    if (score.compareTo(BigDecimal.valueOf(point)) >= 0) {
      return "c-ink";
    }
    return point <= old ? "c-said-dot" : "c-track";
  }

  /** How a score moved; nothing without an earlier one. */
  public static Piece change(BigDecimal now, Optional<BigDecimal> before) {
    return before.map(now::subtract).map(ScoreDots::delta).orElse(Piece.NONE);
  }

  private static Piece delta(BigDecimal difference) {
    return switch (difference.signum()) {
      case 0 -> Piece.delta("same", "same", "same");
      case 1 -> Piece.delta("good", "up", Numbers.signed(difference));
      default -> Piece.delta("bad", "down", Numbers.signed(difference));
    };
  }
}
