package dev.gatebook.assess;

import dev.gatebook.model.Standing;
import dev.gatebook.model.Task;

/** What a gate weighs: a task or check that has a word of its own, and where that stands. */
record Criterion(Task task, Stand stand) {
  /** Whether the gate needs it. */
  boolean isMandatory() {
    return task.mandatory();
  }

  /** Whether it is counted: a task above checks is weighed with them, and they are counted. */
  boolean isCounted() {
    return task.checks().isEmpty();
  }

  Standing standing() {
    return stand.standing();
  }
}
