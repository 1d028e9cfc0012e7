package dev.gatebook.assess.rules;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Test and coverage figures that no artifact of the audit backs. */
final class UnbackedFigures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note("GB025", "Declared test figures have no artifact");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Figures.Figure> unbacked =
        dossier.assessment().figures().stream()
            .filter(check -> check.subject().isEmpty() && check.measured().isEmpty())
            .map(ClaimCheck::declared)
            .filter(figure -> isMeasurable(figure.name()))
            .toList();
    return unbacked.isEmpty() ? Stream.empty() : Stream.of(finding(unbacked));
  }

  private static boolean isMeasurable(String name) {
    return name.startsWith("tests.") || name.startsWith("coverage.");
  }

  private static Finding finding(List<Figures.Figure> unbacked) {
    int count = unbacked.size();
    String message =
        Phrase.count(count, "declared figure")
            + " on tests and coverage "
            + (count == 1 ? "has" : "have")
            + " no artifact behind "
            + (count == 1 ? "it: " : "them: ")
            + Phrase.list(unbacked.stream().map(Figures.Figure::name).toList());
    return INFO.finding(
        unbacked.get(0).name(),
        message,
        List.of(Finding.Amount.of("unbacked", count)),
        unbacked.stream().map(Figures.Figure::at).toList());
  }
}
