package dev.gatebook.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A task and where it stands.
 *
 * @param because one sentence with the numbers
 * @param evidence one verdict for each piece of evidence, in the author's order
 * @param checks its parts; the task stands as the weakest of them
 */
public record AssessedTask(
    Task task,
    Standing standing,
    String because,
    List<EvidenceVerdict> evidence,
    List<AssessedTask> checks) {
  public AssessedTask {
    evidence = List.copyOf(evidence);
    checks = List.copyOf(checks);
  }

  /** Itself and all its parts, parents first. */
  public Stream<AssessedTask> tree() {
    return Stream.concat(Stream.of(this), checks.stream().flatMap(AssessedTask::tree));
  }

  /** Itself, or the leaves of its checks. */
  public Stream<AssessedTask> leaves() {
    return checks.isEmpty() ? Stream.of(this) : checks.stream().flatMap(AssessedTask::leaves);
  }
}
