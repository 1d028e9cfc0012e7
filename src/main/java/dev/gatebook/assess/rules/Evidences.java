package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Task;
import java.util.Set;
import java.util.stream.Stream;

/** What the evidence of a task comes to: files that it cites, whether anything ran. */
final class Evidences implements Evidence.Cases<Stream<String>> {
  private Evidences() {}

  /** The paths that the task itself cites, without its checks. */
  static Stream<String> files(Task task) {
    return task.evidence().stream().flatMap(evidence -> evidence.match(new Evidences()));
  }

  /** Whether a test, a measurement or a recorded run stands behind the task. */
  static boolean ran(Task task) {
    boolean measured =
        task.evidence().stream()
            .map(Evidence::kind)
            .anyMatch(Set.of("tests", "coverage", "findings", "metric")::contains);
    return measured
        || task.evidence().stream()
            .flatMap(evidence -> evidence.match(new Runs()))
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

  @Override
  public Stream<String> file(Evidence.File file) {
    return Stream.of(file.path());
  }

  @Override
  public Stream<String> tests(Evidence.Tests tests) {
    return Stream.empty();
  }

  @Override
  public Stream<String> coverage(Evidence.Coverage coverage) {
    return Stream.empty();
  }

  @Override
  public Stream<String> findings(Evidence.Findings findings) {
    return Stream.empty();
  }

  @Override
  public Stream<String> metric(Evidence.Metric metric) {
    return Stream.empty();
  }

  @Override
  public Stream<String> artifact(Evidence.Kept artifact) {
    return Stream.empty();
  }

  @Override
  public Stream<String> dependency(Evidence.Dependency dependency) {
    return dependency.manifest().stream();
  }

  @Override
  public Stream<String> commit(Evidence.Commit commit) {
    return Stream.empty();
  }

  @Override
  public Stream<String> command(Evidence.Command command) {
    return Stream.empty();
  }

  @Override
  public Stream<String> link(Evidence.Link link) {
    return Stream.empty();
  }

  @Override
  public Stream<String> attestation(Evidence.Attestation attestation) {
    return Stream.empty();
  }
}
