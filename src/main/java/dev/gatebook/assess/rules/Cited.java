package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a task cites.
 *
 * @param lines the lines that are meant; empty for the whole file
 */
record Cited(String path, List<LineRange> lines) {
  /** The files that the task itself cites, without its checks. */
  static Stream<Cited> of(Task task) {
    return task.evidence().stream()
        .flatMap(evidence -> evidence.as(Evidence.File.class))
        .map(file -> new Cited(file.path(), file.lines()));
  }

  /** Whether one of the lines is among those that are cited. */
  boolean overlaps(List<LineRange> others) {
    return lines.stream()
        .anyMatch(
            own -> others.stream().anyMatch(o -> o.from() <= own.to() && own.from() <= o.to()));
  }
}
