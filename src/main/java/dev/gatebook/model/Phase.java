package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phase and the tasks that must stand at its gate.
 *
 * @param id file name without its ending, such as {@code 2-testing}; stable
 * @param number the phase as people call it, such as {@code 2}
 * @param summary what the phase is about
 */
public record Phase(
    String id,
    String number,
    Prose title,
    Prose summary,
    Optional<LocalDate> started,
    Optional<LocalDate> completed,
    Gate gate,
    List<Task> tasks,
    SourceRef at) {
  public Phase {
    tasks = List.copyOf(tasks);
  }
}
