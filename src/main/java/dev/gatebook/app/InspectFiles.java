package dev.gatebook.app;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.input.GivenFiles;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads test artifacts that were named one by one or lie in a folder that was named. */
public final class InspectFiles {
  private static final String NO_REPORT = "GB203";
  private static final int SHOWN = 3;

  private InspectFiles() {}

  /**
   * What the readers make of the files; a path that leads nowhere is a problem. A file that was
   * only found in a folder, and is no report, is set aside with a note that counts such files.
   */
  public static Parsed<Measured> run(List<Path> paths) {
    Parsed<List<SourceFile>> files = GivenFiles.read(paths);
    Measured measured = Artifacts.read(files.value());
    Set<String> named = named(paths);
    List<Artifact> aside =
        measured.artifacts().stream().filter(a -> isAside(a) && !named.contains(a.path())).toList();
    List<Problem> problems = new ArrayList<>(files.problems());
    if (!aside.isEmpty()) {
      problems.add(note(aside));
    }
    return new Parsed<>(without(aside, measured), problems);
  }

  private static Set<String> named(List<Path> paths) {
    List<Path> single = paths.stream().filter(path -> !Files.isDirectory(path)).toList();
    return GivenFiles.read(single).value().stream()
        .map(SourceFile::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isAside(Artifact artifact) {
    return artifact.problems().stream().anyMatch(problem -> problem.code().equals(NO_REPORT));
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

  private static Problem note(List<Artifact> aside) {
    int more = aside.size() - SHOWN;
    String names =
        aside.stream().limit(SHOWN).map(Artifact::path).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : "");
    String what =
        aside.size() == 1 ? "1 file is no report" : aside.size() + " files are no reports";
    return new Problem(
        Severity.NOTE,
        "GB224",
        what + " and set aside: " + names,
        SourceRef.of(aside.get(0).path()),
        "",
        1,
        "name a file itself to have it refused");
  }
}
