package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something is called ready without a condition while the same audit declares failing tests. A
 * phase is left alone where all of it was run, or where the tasks of other phases count all
 * failures.
 */
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
                    .filter(declared -> concerns(dossier, declared, failed))
                    .map(declared -> finding(declared, failed)));
  }

  private static boolean concerns(
      Dossier dossier, DeclaredDecision declared, Figures.Figure failed) {
    List<Phase> own =
        dossier.source().plan().stream()
            .filter(phase -> phase.id().equals(declared.scope()))
            .toList();
    boolean ran =
        !own.isEmpty()
            && own.stream()
                .flatMap(phase -> phase.tasks().stream())
                .flatMap(Task::leaves)
                .allMatch(Evidences::ran);
    return own.isEmpty() || !(ran || isElsewhere(dossier, own, failed));
  }

  private static boolean isElsewhere(Dossier dossier, List<Phase> own, Figures.Figure failed) {
    Sum others =
        Sum.of(
            dossier.source().plan().stream()
                .filter(phase -> !own.contains(phase))
                .flatMap(phase -> phase.tasks().stream())
                .flatMap(task -> task.declares().find(failed.name()).stream())
                .map(Figures.Figure::quantity)
                .toList());
    return !others.fallsShortOf(failed.quantity());
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
