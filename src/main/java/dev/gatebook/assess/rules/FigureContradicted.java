package dev.gatebook.assess.rules;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.SourceRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A declared figure that the artifacts contradict. */
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
        .map(check -> finding(dossier, check));
  }

  private static Finding finding(Dossier dossier, ClaimCheck check) {
    Figures.Figure declared = check.declared();
    List<Finding.Amount> numbers =
        Stream.concat(
                declared.quantity().low().map(v -> new Finding.Amount("declared", v)).stream(),
                Stream.of(new Finding.Amount("measured", number(check.measured()))))
            .toList();
    return INFO.finding(
        declared.name(),
        declared.name() + ": " + check.because(),
        numbers,
        Stream.concat(Stream.of(declared.at()), artifacts(dossier)).toList());
  }

  private static Stream<SourceRef> artifacts(Dossier dossier) {
    return dossier.measured().artifacts().stream().limit(1).map(a -> SourceRef.of(a.path()));
  }

  private static BigDecimal number(String measured) {
    return new BigDecimal(measured.replace(" %", ""));
  }
}
