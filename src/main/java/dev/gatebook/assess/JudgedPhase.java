package dev.gatebook.assess;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Phase;
import java.util.List;
import java.util.stream.Stream;

/** A phase with what holds of its tasks. */
record JudgedPhase(Phase phase, List<JudgedTask> tasks) {
  JudgedPhase {
    tasks = List.copyOf(tasks);
  }

  /** The tasks as they are shown. */
  Stream<AssessedTask> shown() {
    return tasks.stream().map(JudgedTask::shown);
  }
}
