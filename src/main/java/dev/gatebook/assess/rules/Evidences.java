package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Task;
import java.util.Set;
import java.util.stream.Stream;

/** What the evidence of a task comes to: files that it cites, whether anything ran. */
final class Evidences {
  private Evidences() {}

  /** The paths that the task itself cites, without its checks. */
  static Stream<String> files(Task task) {
    return task.evidence().stream()
        .flatMap(
            evidence ->
                Stream.concat(
                    evidence.as(Evidence.File.class).map(Evidence.File::path),
                    evidence
                        .as(Evidence.Dependency.class)
                        .flatMap(dependency -> dependency.manifest().stream())));
  }

  /** Whether a test, a measurement or a recorded run stands behind the task. */
  static boolean ran(Task task) {
    boolean measured =
        task.evidence().stream()
            .map(Evidence::kind)
            .anyMatch(Set.of("tests", "coverage", "findings", "metric")::contains);
    return measured
        || task.evidence().stream()
            .flatMap(evidence -> evidence.as(Evidence.Command.class))
            .anyMatch(run -> run.observed().isPresent());
  }

  /** Whether some task cites tests as its evidence and says nothing of their number. */
  static boolean holdUncountedTests(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> task.evidence().stream().anyMatch(e -> e.kind().equals("tests")))
        .anyMatch(
            task -> task.declares().all().stream().noneMatch(f -> f.name().startsWith("tests.")));
  }

  /** Whether a task rests on nothing but a person's word or a link, such as a trial by hand. */
  static boolean isWordOnly(Task task) {
    return !task.evidence().isEmpty()
        && task.evidence().stream()
            .map(Evidence::kind)
            .allMatch(Set.of("attestation", "link")::contains);
  }
}
