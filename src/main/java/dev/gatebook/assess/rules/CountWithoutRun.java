package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A total of tests without any result, and no report of a run: that tests exist is not that they
 * pass.
 */
final class CountWithoutRun implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB064", "Tests are counted that nobody ran");
  private static final List<String> RESULTS =
      List.of("tests.passed", "tests.failed", "tests.errors", "tests.skipped");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Figures figures = dossier.statement().declares();
    boolean ran =
        dossier.measured().hasTests()
            || RESULTS.stream().anyMatch(name -> figures.find(name).isPresent());
    return ran
        ? Stream.empty()
        : figures.find("tests.total").stream().map(CountWithoutRun::finding);
  }

  private static Finding finding(Figures.Figure total) {
    String message =
        Phrase.say(
            "{} tests are declared, and no result of them: a count of tests is no run",
            total.quantity().written());
    return INFO.finding(
        total.name(),
        message,
        List.of(new Finding.Amount("total", total.quantity().low().orElse(BigDecimal.ZERO))),
        List.of(total.at()));
  }
}
