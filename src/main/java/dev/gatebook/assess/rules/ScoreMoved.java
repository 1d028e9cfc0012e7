package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Scores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The overall score and the mean of its parts went apart by more than a tenth of the scale since
 * the audit before.
 */
final class ScoreMoved implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB083", "The overall score moved further than its parts");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                before.statement().scores().stream()
                    .flatMap(
                        then ->
                            dossier.statement().scores().stream()
                                .flatMap(now -> compare(before, then, now))));
  }

  private static Stream<Finding> compare(Audit before, Scores then, Scores now) {
    Optional<BigDecimal> overall = moved(then.overall(), now.overall());
    Optional<BigDecimal> mean = moved(then.mean(), now.mean());
    if (overall.isEmpty() || mean.isEmpty() || then.of().compareTo(now.of()) != 0) {
      return Stream.empty();
    }
    BigDecimal apart = overall.get().subtract(mean.get()).abs();
    return apart.compareTo(now.of().movePointLeft(1)) <= 0
        ? Stream.empty()
        : Stream.of(finding(before, now, overall.get(), mean.get()));
  }

  private static Optional<BigDecimal> moved(Optional<BigDecimal> then, Optional<BigDecimal> now) {
    return then.flatMap(old -> now.map(value -> value.subtract(old)));
  }

  private static Finding finding(Audit before, Scores now, BigDecimal overall, BigDecimal mean) {
    String message =
        Phrase.say(
            "the overall score moved by {} since {}, the mean of its parts by {}",
            PlainNumber.of(overall),
            before.id(),
            PlainNumber.of(mean));
    return INFO.finding(
        "scores",
        message,
        List.of(new Finding.Amount("overall", overall), new Finding.Amount("mean", mean)),
        List.of(now.at()));
  }
}
