package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import java.util.stream.Stream;

/** Every recorded run in an audit: those of its statement, its tasks and its conditions. */
final class Runs implements Evidence.Cases<Stream<Evidence.Command>> {
  static Stream<Evidence.Command> of(Dossier dossier) {
    Stream<Evidence> ofTasks = dossier.everyTask().flatMap(task -> task.evidence().stream());
    Stream<Evidence> ofConditions =
        dossier.statement().decisions().stream()
            .flatMap(declared -> declared.conditions().stream())
            .flatMap(condition -> condition.evidence().stream());
    return Stream.of(dossier.statement().runs().stream(), ofTasks, ofConditions)
        .flatMap(all -> all)
        .flatMap(evidence -> evidence.match(new Runs()));
  }

  @Override
  public Stream<Evidence.Command> command(Evidence.Command command) {
    return Stream.of(command);
  }

  @Override
  public Stream<Evidence.Command> tests(Evidence.Tests tests) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> coverage(Evidence.Coverage coverage) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> file(Evidence.File file) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> findings(Evidence.Findings findings) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> metric(Evidence.Metric metric) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> artifact(Evidence.Kept artifact) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> dependency(Evidence.Dependency dependency) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> commit(Evidence.Commit commit) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> link(Evidence.Link link) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Command> attestation(Evidence.Attestation attestation) {
    return Stream.empty();
  }
}
