package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Something is called ready without a condition while the same audit declares failing tests. */
final class GoWithFailures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB054", "A decision to go while tests are declared failing");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().declares().find("tests.failed").stream()
        .filter(failed -> failed.quantity().low().filter(v -> v.signum() > 0).isPresent())
        .flatMap(
            failed ->
                dossier.statement().decisions().stream()
                    .filter(declared -> declared.outcome() == Decision.GO)
                    .map(declared -> finding(declared, failed)));
  }

  private static Finding finding(DeclaredDecision declared, Figures.Figure failed) {
    String message =
        Phrase.say(
            "go is declared for {} while {} tests are declared failing",
            declared.scope(),
            failed.quantity().written());
    return INFO.finding(
        declared.scope(),
        message,
        List.of(new Finding.Amount("failed", failed.quantity().low().orElse(BigDecimal.ZERO))),
        List.of(declared.at(), failed.at()));
  }
}
