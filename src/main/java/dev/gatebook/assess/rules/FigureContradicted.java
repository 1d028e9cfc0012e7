package dev.gatebook.assess.rules;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A declared figure that a measurement contradicts. Checks have a rule of their own. */
final class FigureContradicted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB011", "A declared figure differs from the measured one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessment().figures().stream()
        .filter(check -> check.result() == ClaimCheck.Result.CONTRADICTED)
        .filter(check -> !check.declared().name().startsWith("checks."))
        .map(FigureContradicted::finding);
  }

  private static Finding finding(ClaimCheck check) {
    Figures.Figure declared = check.declared();
    List<Finding.Amount> numbers =
        Stream.concat(
                declared.quantity().low().map(v -> new Finding.Amount("declared", v)).stream(),
                Stream.of(new Finding.Amount("measured", number(check.measured()))))
            .toList();
    return INFO.finding(
        check.title(),
        check.title() + ": " + check.because(),
        numbers,
        Stream.concat(Stream.of(declared.at()), check.sources().stream()).toList());
  }

  private static BigDecimal number(String measured) {
    int of = measured.indexOf(" of ");
    return new BigDecimal((of < 0 ? measured : measured.substring(0, of)).replace(" %", ""));
  }
}
