package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Passed tests without a total: nobody can tell how many did not pass. */
final class PartialCount implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB021", "Passed tests are declared without a total");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Figures figures = dossier.statement().declares();
    boolean complete =
        figures.find("tests.total").isPresent() || figures.find("tests.failed").isPresent();
    return complete
        ? Stream.empty()
        : figures.find("tests.passed").stream().map(PartialCount::finding);
  }

  private static Finding finding(Figures.Figure passed) {
    String message =
        passed.quantity().written()
            + " passed tests are declared, and neither a total nor failures or skips";
    return INFO.finding(
        passed.name(),
        message,
        passed
            .quantity()
            .low()
            .map(v -> List.of(new Finding.Amount("passed", v)))
            .orElse(List.of()),
        List.of(passed.at()));
  }
}
