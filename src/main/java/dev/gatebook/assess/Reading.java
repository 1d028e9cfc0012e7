package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.ArtifactKind;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of the artifacts could be read. */
record Reading(Measured measured) {
  static Reading of(Measured measured) {
    return new Reading(measured);
  }

  /** Whether a file was read that is about tests, even about none. */
  boolean anyTests() {
    return measured.hasTests()
        || measured.artifacts().stream().anyMatch(a -> a.kind() == ArtifactKind.TESTS);
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

  /** How many files can be relied on. */
  int reliable() {
    return (int)
        measured.artifacts().stream()
            .filter(artifact -> artifact.readable() && !artifact.inDoubt() && !artifact.isStale())
            .count();
  }

  /** What keeps the rest from being the whole; empty when every file was read and adds up. */
  String doubt() {
    return Stream.of(
            said(measured.unreadable(), "could not be read"),
            said(
                measured.inDoubt(),
                "does not show all that it counts",
                "do not show all that they count"),
            said(measured.stale(), "is not of the audited commit", "are not of the audited commit"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String said(List<Artifact> artifacts, String what) {
    return said(artifacts, what, what);
  }

  private static String said(List<Artifact> artifacts, String ofOne, String ofMany) {
    return artifacts.isEmpty()
        ? ""
        : Phrase.count(artifacts.size(), "artifact")
            + " "
            + (artifacts.size() == 1 ? ofOne : ofMany)
            + ": "
            + Phrase.list(artifacts.stream().map(Artifact::path).toList());
  }
}
