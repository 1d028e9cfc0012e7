package dev.gatebook.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A scorecard.
 *
 * @param of the best that can be reached
 * @param overall the author's overall score
 * @param label what the author calls that, such as "beta quality"
 */
public record Scores(
    BigDecimal of, Optional<BigDecimal> overall, String label, List<Aspect> aspects, SourceRef at) {
  public Scores {
    aspects = List.copyOf(aspects);
  }

  /** One row of the scorecard. */
  public record Aspect(String name, BigDecimal score, Prose comment, SourceRef at) {}

  /** The plain mean of the aspects with two decimals; empty without aspects. */
  public Optional<BigDecimal> mean() {
    if (aspects.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = aspects.stream().map(Aspect::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum.divide(BigDecimal.valueOf(aspects.size()), 2, RoundingMode.HALF_UP));
  }
}
