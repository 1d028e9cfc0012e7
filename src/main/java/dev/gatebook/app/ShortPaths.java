package dev.gatebook.app;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths as pages may show them that somebody else may read: without the place on this machine. What
 * lies in the working folder is told from there, all else from the folder that it has in common.
 */
final class ShortPaths {
  private final List<String> roots = new ArrayList<>();

  private ShortPaths() {}

  /**
   * For these files.
   *
   * @param workingFolder its path with forward slashes, without one at its end
   */
  static ShortPaths of(List<String> paths, String workingFolder) {
    ShortPaths shortened = new ShortPaths();
    String own = workingFolder.endsWith("/") ? workingFolder : workingFolder + "/";
    shortened.roots.add(own);
    List<String> others =
        paths.stream()
            .filter(ShortPaths::isAbsolute)
            .filter(path -> !path.startsWith(own))
            .toList();
    others.stream()
        .map(ShortPaths::folder)
        .reduce(ShortPaths::common)
        .ifPresent(shortened.roots::add);
    return shortened;
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String common(String a, String b) {
    String shared = a;
    while (!b.startsWith(shared)) {
      shared = folder(shared.substring(0, shared.length() - 1));
    }
    return shared;
  }

  /** The same facts with short paths. */
  Measured of(Measured measured) {
    return new Measured(
        measured.artifacts().stream().map(this::of).toList(),
        measured.tests(),
        measured.totals(),
        measured.coverage(),
        measured.alerts(),
        measured.metrics());
  }

  private Artifact of(Artifact artifact) {
    return new Artifact(
        of(artifact.path()),
        artifact.sha256(),
        artifact.size(),
        artifact.format(),
        artifact.dialect(),
        artifact.readable(),
        artifact.tally(),
        artifact.problems().stream().map(this::of).toList(),
        artifact.origin());
  }

  /** The same problem with short paths. */
  Problem of(Problem problem) {
    SourceRef at = problem.at();
    return new Problem(
        problem.severity(),
        problem.code(),
        of(problem.message()),
        new SourceRef(of(at.path()), at.line(), at.column()),
        problem.excerpt(),
        problem.length(),
        of(problem.mend()));
  }

  private String of(String text) {
    String shorter = text;
    for (String root : roots) {
      shorter = root.equals("/") ? withoutSlash(shorter) : shorter.replace(root, "");
    }
    return shorter;
  }

  private static String withoutSlash(String text) {
    return text.startsWith("/") ? text.substring(1) : text;
  }
}
