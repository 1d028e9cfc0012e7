package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The audit declares a figure, its target and the gap between them, and they do not fit. The figure
 * {@code x} is compared with {@code targets.x} and {@code gaps.x}.
 */
final class Gap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB087", "A gap is not the distance to its target");
  private static final String GAPS = "gaps.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Figures figures = dossier.statement().declares();
    return figures.all().stream()
        .filter(figure -> figure.name().startsWith(GAPS))
        .flatMap(gap -> compare(figures, gap));
  }

  private static Stream<Finding> compare(Figures figures, Figures.Figure gap) {
    String name = gap.name().substring(GAPS.length());
    return figures.find(name).stream()
        .flatMap(
            reached ->
                figures.find("targets." + name).stream()
                    .filter(target -> differs(reached, target, gap))
                    .map(target -> finding(reached, target, gap)));
  }

  private static boolean differs(
      Figures.Figure reached, Figures.Figure target, Figures.Figure gap) {
    Sum sum = Sum.of(List.of(reached.quantity(), gap.quantity()));
    return sum.exceeds(target.quantity()) || sum.fallsShortOf(target.quantity());
  }

  private static Finding finding(
      Figures.Figure reached, Figures.Figure target, Figures.Figure gap) {
    String message =
        Phrase.say(
            "{} is {} of {}, the gap is declared as {}",
            reached.name(),
            reached.quantity().written(),
            target.quantity().written(),
            gap.quantity().written());
    return INFO.finding(
        gap.name(),
        message,
        List.of(
            new Finding.Amount("reached", reached.quantity().low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("target", target.quantity().low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("gap", gap.quantity().low().orElse(BigDecimal.ZERO))),
        List.of(gap.at(), target.at(), reached.at()));
  }
}
