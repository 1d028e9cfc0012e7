package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceRef;
import java.util.List;

/** How much of the artifacts could be read. */
record Reading(Measured measured) {
  static Reading of(Measured measured) {
    return new Reading(measured);
  }

  /** Whether a file was read that is about tests, even about none. */
  boolean anyTests() {
    return measured.hasTests() || measured.artifacts().stream().anyMatch(Reading::isAboutTests);
  }

  private static boolean isAboutTests(Artifact artifact) {
    return artifact.readable()
        && !artifact.coverage().hasData()
        && !artifact.alerts().isReported()
        && artifact.metrics() == 0;
  }

  /** Whether a file was read that holds coverage. */
  boolean anyCoverage() {
    return measured.coverage().hasData();
  }

  /** The files that hold coverage. */
  List<SourceRef> withCoverage() {
    return measured.artifacts().stream()
        .filter(artifact -> artifact.readable() && artifact.coverage().hasData())
        .map(artifact -> SourceRef.of(artifact.path()))
        .toList();
  }

  /** What keeps the rest from being the whole; empty when every file was read. */
  String doubt() {
    List<Artifact> unreadable = measured.unreadable();
    return unreadable.isEmpty()
        ? ""
        : Phrase.count(unreadable.size(), "artifact")
            + " could not be read: "
            + Phrase.list(unreadable.stream().map(Artifact::path).toList());
  }
}
