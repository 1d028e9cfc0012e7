package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every declared figure beside the measured one.
 *
 * @param ofAudit what the audit as a whole declares, its deliverables included
 * @param ofTasks what mandatory and other tasks declare, by task
 */
record Claims(List<ClaimCheck> ofAudit, Map<String, List<ClaimCheck>> ofTasks) {
  Claims {
    ofAudit = List.copyOf(ofAudit);
    ofTasks = Map.copyOf(ofTasks);
  }

  /** All of them, those of the audit first, then in the order of the plan. */
  List<ClaimCheck> inOrder(List<Phase> plan) {
    return Stream.concat(ofAudit.stream(), plan.stream().flatMap(this::ofPhase)).toList();
  }

  private Stream<ClaimCheck> ofPhase(Phase phase) {
    return phase.tasks().stream().flatMap(Task::tree).flatMap(this::ofTask);
  }

  private Stream<ClaimCheck> ofTask(Task task) {
    return ofTasks.getOrDefault(task.id(), List.of()).stream();
  }

  /** What a gate rests on: the audit's own figures when it is under assessment. */
  List<ClaimCheck> forGate(Phase phase, boolean assessed) {
    Stream<ClaimCheck> mandatory =
        phase.tasks().stream().flatMap(Task::tree).filter(Task::mandatory).flatMap(this::ofTask);
    return Stream.concat(assessed ? ofAudit.stream() : Stream.empty(), mandatory).toList();
  }
}
