package dev.gatebook.app;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.input.GivenFiles;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** Reads test artifacts that were named one by one. */
public final class InspectFiles {
  private InspectFiles() {}

  /** What the readers make of the files; a path that leads nowhere is a problem. */
  public static Parsed<Measured> run(List<Path> paths) {
    Parsed<List<SourceFile>> files = GivenFiles.read(paths);
    return new Parsed<>(Artifacts.read(files.value()), files.problems());
  }
}
