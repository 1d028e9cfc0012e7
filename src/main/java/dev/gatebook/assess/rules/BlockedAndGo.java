package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is called ready without a condition, while none of the checks of another task could be run.
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
            .flatMap(phase -> phase.tasks().stream())
            .filter(BlockedAndGo::neverRan)
            .toList();
    return dossier.statement().decisions().stream()
        .filter(declared -> declared.outcome() == Decision.GO)
        .flatMap(declared -> blocked.stream().map(task -> finding(declared, task)));
  }

  private static boolean neverRan(Task task) {
    return task.leaves().allMatch(leaf -> leaf.status().meaning() == Status.BLOCKED);
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
