package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Scores;
import dev.gatebook.model.SourceRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * An overall score that lies further than a tenth of the scale from the mean of its aspects. That
 * may be meant; it should be said.
 */
final class ScoreMean implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB009", "The overall score differs from the mean of its parts");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().scores().stream()
        .flatMap(
            scores ->
                scores.overall().stream()
                    .flatMap(
                        overall ->
                            scores.mean().stream()
                                .flatMap(mean -> compare(scores, overall, mean))));
  }

  private static Stream<Finding> compare(Scores scores, BigDecimal overall, BigDecimal mean) {
    BigDecimal tenth = scores.of().movePointLeft(1);
    BigDecimal apart = overall.subtract(mean);
    if (apart.abs().compareTo(tenth) <= 0) {
      return Stream.empty();
    }
    String message =
        "the overall score of "
            + PlainNumber.of(overall)
            + " is "
            + PlainNumber.of(apart.abs())
            + (apart.signum() < 0 ? " below" : " above")
            + " the mean of its "
            + Phrase.count(scores.aspects().size(), "part")
            + ", "
            + PlainNumber.of(mean);
    return Stream.of(
        INFO.finding(
            "scores",
            message,
            List.of(
                new Finding.Amount("overall", overall),
                new Finding.Amount("mean", mean),
                new Finding.Amount("difference", apart)),
            places(scores)));
  }

  private static List<SourceRef> places(Scores scores) {
    return Stream.concat(
            Stream.of(scores.at()), scores.aspects().stream().limit(1).map(Scores.Aspect::at))
        .toList();
  }
}
