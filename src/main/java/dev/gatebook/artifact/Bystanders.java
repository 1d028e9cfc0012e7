package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files that lie beside reports and are none, such as the texts that Surefire writes. */
public final class Bystanders {
  /** How files of the formats that are read are called; those without an ending are none. */
  private static final Set<String> ENDINGS =
      Set.of(
          "xml",
          "json",
          "ndjson",
          "jsonl",
          "sarif",
          "tap",
          "t",
          "info",
          "lcov",
          "trx",
          "out",
          "cov",
          "coverprofile",
          "log",
          "gz",
          "tgz",
          "tar",
          "zip");

  private Bystanders() {}

  /**
   * The same facts without the files that are of no known format, and a note that counts them. What
   * is broken or declined by its name stays, and so does an empty file that is called like a
   * report.
   *
   * @param named paths of the files that somebody asked for by name; they stay too
   */
  public static Parsed<Measured> setAside(Measured measured, Set<String> named) {
    List<Artifact> aside =
        measured.artifacts().stream()
            .filter(artifact -> isBystander(artifact) && !named.contains(artifact.path()))
            .toList();
    return aside.isEmpty()
        ? Parsed.of(measured)
        : new Parsed<>(
            without(aside, measured),
            List.of(Complaints.setAside(aside.stream().map(Artifact::path).toList())));
  }

  private static boolean isBystander(Artifact artifact) {
    return has(artifact, Complaints.UNKNOWN)
        || (has(artifact, Complaints.EMPTY) && !isCalledLikeAReport(artifact.path()));
  }

  private static boolean has(Artifact artifact, String code) {
    return artifact.problems().stream().anyMatch(problem -> problem.code().equals(code));
  }

  private static boolean isCalledLikeAReport(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot + 1));
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
