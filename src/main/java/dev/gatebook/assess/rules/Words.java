package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import java.util.stream.Stream;

/** Somebody's word among the evidence. */
final class Words implements Evidence.Cases<Stream<Evidence.Attestation>> {
  @Override
  public Stream<Evidence.Attestation> attestation(Evidence.Attestation attestation) {
    return Stream.of(attestation);
  }

  @Override
  public Stream<Evidence.Attestation> file(Evidence.File file) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> tests(Evidence.Tests tests) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> coverage(Evidence.Coverage coverage) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> findings(Evidence.Findings findings) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> metric(Evidence.Metric metric) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> artifact(Evidence.Kept artifact) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> dependency(Evidence.Dependency dependency) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> commit(Evidence.Commit commit) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> command(Evidence.Command command) {
    return Stream.empty();
  }

  @Override
  public Stream<Evidence.Attestation> link(Evidence.Link link) {
    return Stream.empty();
  }
}
