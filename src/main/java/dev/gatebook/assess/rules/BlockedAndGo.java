package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is called ready without a condition, while none of the checks of a task could be run. Looked
 * at are the phases that the audit assesses or decides about: what waits in later ones says nothing
 * of these.
 */
final class BlockedAndGo implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB047", "A decision to go while a task is blocked");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Task> blocked =
        dossier.source().plan().stream()
            .filter(phase -> isJudged(dossier, phase))
            .flatMap(phase -> phase.tasks().stream())
            .filter(BlockedAndGo::neverRan)
            .toList();
    return dossier.statement().decisions().stream()
        .filter(declared -> declared.outcome() == Decision.GO)
        .flatMap(declared -> blocked.stream().map(task -> finding(declared, task)));
  }

  private static boolean isJudged(Dossier dossier, Phase phase) {
    return dossier.assessed().contains(phase)
        || dossier.statement().decisionFor(phase.id()).isPresent();
  }

  private static boolean neverRan(Task task) {
    return !task.checks().isEmpty()
        && task.leaves().allMatch(leaf -> leaf.status().meaning() == Status.BLOCKED);
  }

  private static Finding finding(DeclaredDecision declared, Task task) {
    long checks = task.leaves().count();
    String message =
        Phrase.say(
            "go is declared for {} while {} is blocked: 0 of {} checks were run",
            declared.scope(),
            task.id(),
            checks);
    return INFO.finding(
        task.id(),
        message,
        List.of(Finding.Amount.of("run", 0), Finding.Amount.of("checks", checks)),
        List.of(declared.at(), task.at()));
  }
}
