package dev.gatebook.app;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.artifact.Bystanders;
import dev.gatebook.input.GivenFiles;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads test artifacts that were named one by one or lie in a folder that was named. */
public final class InspectFiles {
  private InspectFiles() {}

  /**
   * What the readers make of the files; a path that leads nowhere is a problem. A file that was
   * only found in a folder, and is no report, is set aside with a note that counts such files.
   */
  public static Parsed<Measured> run(List<Path> paths) {
    Parsed<List<SourceFile>> files = GivenFiles.read(paths);
    Parsed<Measured> reports = Bystanders.setAside(Artifacts.read(files.value()), named(paths));
    List<Problem> problems =
        Stream.of(files.problems(), reports.problems()).flatMap(List::stream).toList();
    return new Parsed<>(reports.value(), problems);
  }

  private static Set<String> named(List<Path> paths) {
    List<Path> single = paths.stream().filter(path -> !Files.isDirectory(path)).toList();
    return GivenFiles.read(single).value().stream()
        .map(SourceFile::path)
        .collect(Collectors.toUnmodifiableSet());
  }
}
