package dev.gatebook.assess;

import dev.gatebook.model.AssessedTask;
import java.util.List;

/** A task as it is shown, with the criteria that it brings to its gate. */
record JudgedTask(AssessedTask shown, List<Criterion> criteria) {
  JudgedTask {
    criteria = List.copyOf(criteria);
  }
}
