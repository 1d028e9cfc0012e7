package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** Something that is declared done for production, and that names the author's own machine. */
final class LocalAddress implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB069", "A criterion of a go names a local address");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    boolean goes =
        dossier.statement().headDecision().stream()
            .anyMatch(head -> head.outcome().compareTo(Decision.CONDITIONAL_GO) <= 0);
    return goes
        ? dossier.assessed().stream()
            .flatMap(phase -> phase.tasks().stream())
            .flatMap(Task::leaves)
            .filter(task -> task.status().claimsDone() && namesLocal(task))
            .map(LocalAddress::finding)
        : Stream.empty();
  }

  private static boolean namesLocal(Task task) {
    String title = task.title().plain();
    return title.contains("localhost") || title.contains("127.0.0.1");
  }

  private static Finding finding(Task task) {
    String message =
        Phrase.say("{} is declared done and names a local address: {}", task.id(), task.title());
    return INFO.finding(task.id(), message, List.of(), List.of(task.at()));
  }
}
