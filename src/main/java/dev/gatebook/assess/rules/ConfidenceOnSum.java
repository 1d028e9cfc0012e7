package dev.gatebook.assess.rules;

import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reason for the confidence quotes the declared share of checks, and the listed checks give
 * another one.
 */
final class ConfidenceOnSum implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB066", "Confidence rests on a share that the records do not give");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Ratio listed = ListedChecks.listed(dossier);
    return dossier.statement().declares().find("checks.share").stream()
        .filter(share -> listed.hasData() && !Rounding.includes(share.quantity(), listed))
        .flatMap(
            share ->
                dossier.statement().decisions().stream()
                    .filter(declared -> quotes(declared, share))
                    .map(declared -> finding(declared, share, listed)));
  }

  private static boolean quotes(DeclaredDecision declared, Figures.Figure share) {
    return share
        .quantity()
        .low()
        .map(PlainNumber::of)
        .filter(number -> declared.confidenceReason().plain().contains(number))
        .isPresent();
  }

  private static Finding finding(DeclaredDecision declared, Figures.Figure share, Ratio listed) {
    BigDecimal percent = listed.percent(1).orElse(BigDecimal.ZERO);
    String message =
        Phrase.say(
            "the confidence \"{}\" rests on {}, the listed checks give {} of {}, {} %",
            declared.confidence(),
            share.quantity().written(),
            listed.covered(),
            listed.total(),
            PlainNumber.of(percent));
    return INFO.finding(
        declared.scope(),
        message,
        List.of(
            new Finding.Amount("declared", share.quantity().low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("listed", percent)),
        List.of(declared.at(), share.at()));
  }
}
