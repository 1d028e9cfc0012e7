package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import java.util.List;
import java.util.Set;

/** Files that lie beside reports and are none, such as the texts that Surefire writes. */
public final class Bystanders {
  private Bystanders() {}

  /**
   * The same facts without the files that are of no known format, and a note that counts them. What
   * is broken, empty or declined by its name stays.
   *
   * @param named paths of the files that somebody asked for by name; they stay too
   */
  public static Parsed<Measured> setAside(Measured measured, Set<String> named) {
    List<Artifact> aside =
        measured.artifacts().stream()
            .filter(artifact -> isUnknown(artifact) && !named.contains(artifact.path()))
            .toList();
    return aside.isEmpty()
        ? Parsed.of(measured)
        : new Parsed<>(
            without(aside, measured),
            List.of(Complaints.setAside(aside.stream().map(Artifact::path).toList())));
  }

  private static boolean isUnknown(Artifact artifact) {
    return artifact.problems().stream().anyMatch(p -> p.code().equals(Complaints.UNKNOWN));
  }

  private static Measured without(List<Artifact> aside, Measured measured) {
    return new Measured(
        measured.artifacts().stream().filter(artifact -> !aside.contains(artifact)).toList(),
        measured.tests(),
        measured.totals(),
        measured.coverage(),
        measured.alerts(),
        measured.metrics());
  }
}
