package dev.gatebook.assess.rules;

import dev.gatebook.model.Cause;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Several causes for the failing tests, none of which says how many it explains. */
final class UncountedCauses implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB057", "Causes of failures without counts");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Cause> causes = dossier.statement().causes();
    boolean counted = causes.stream().anyMatch(cause -> cause.tests().isPresent());
    return counted || causes.size() < 2
        ? Stream.empty()
        : dossier.statement().declares().find("tests.failed").stream()
            .filter(failed -> failed.quantity().low().filter(v -> v.signum() > 0).isPresent())
            .map(failed -> finding(causes, failed));
  }

  private static Finding finding(List<Cause> causes, Figures.Figure failed) {
    String message =
        Phrase.say(
            "{} causes are given for {} failing tests, and none says how many it explains",
            causes.size(),
            failed.quantity().written());
    return INFO.finding(
        "causes",
        message,
        List.of(
            Finding.Amount.of("causes", causes.size()),
            new Finding.Amount("failed", failed.quantity().low().orElse(BigDecimal.ZERO))),
        Stream.concat(Stream.of(failed.at()), causes.stream().map(Cause::at)).toList());
  }
}
