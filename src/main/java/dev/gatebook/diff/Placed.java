package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import java.util.List;

/**
 * A task and the phase that holds it.
 *
 * @param phase id of the phase
 * @param likeness the words of its title
 */
record Placed(String phase, AssessedTask task, Likeness likeness) {

  static Placed of(String phase, AssessedTask task) {
    return new Placed(phase, task, Likeness.of(task.task().title().plain()));
  }

  /** The tasks of all gates, without their checks. */
  static List<Placed> all(Audit audit) {
    return audit.assessment().gates().stream()
        .flatMap(gate -> gate.tasks().stream().map(t -> of(gate.phase().id(), t)))
        .toList();
  }

  List<Placed> checks() {
    return task.checks().stream().map(check -> of(phase, check)).toList();
  }

  String id() {
    return task.task().id();
  }

  String title() {
    return task.task().title().plain();
  }

  boolean mandatory() {
    return task.task().mandatory();
  }
}
