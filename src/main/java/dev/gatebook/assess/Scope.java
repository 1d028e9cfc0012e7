package dev.gatebook.assess;

import dev.gatebook.model.Phase;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;

/**
 * Which phases an audit is about: those it names; else those with a task that has begun; else all.
 * Only declared words decide, so that no artifact can take a gate out of the audit.
 */
record Scope(Statement statement, List<Phase> plan) {
  boolean assesses(Phase phase) {
    return assessed().contains(phase);
  }

  /** Whether the phase is only shown, because nobody has begun it and the audit is not about it. */
  boolean isUntouched(Phase phase) {
    return !hasBegun(phase) && !statement.assesses().contains(phase.id());
  }

  /** Whether the conditions of the audit as a whole are weighed at this gate. */
  boolean isLastAssessed(Phase phase) {
    List<Phase> assessed = assessed();
    return !assessed.isEmpty() && assessed.get(assessed.size() - 1).id().equals(phase.id());
  }

  private List<Phase> assessed() {
    List<Phase> named = plan.stream().filter(p -> statement.assesses().contains(p.id())).toList();
    List<Phase> begun = plan.stream().filter(Scope::hasBegun).toList();
    if (!named.isEmpty()) {
      return named;
    }
    return begun.isEmpty() ? plan : begun;
  }

  private static boolean hasBegun(Phase phase) {
    return phase.tasks().stream().flatMap(Task::leaves).anyMatch(Scope::hasBegun)
        || phase.tasks().stream().anyMatch(Scope::hasBegun);
  }

  private static boolean hasBegun(Task task) {
    return task.status().meaning() != Status.OPEN;
  }
}
