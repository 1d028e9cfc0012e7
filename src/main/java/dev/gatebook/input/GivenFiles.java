package dev.gatebook.input;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files and folders that were named one by one. */
public final class GivenFiles {
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private GivenFiles() {}

  /**
   * The files in the order given, folders with all that is below them by path, dot files left out.
   * The paths of the result are spelled as given.
   */
  public static Parsed<List<SourceFile>> read(List<Path> paths) {
    GivenFiles given = new GivenFiles();
    paths.forEach(given::read);
    return new Parsed<>(List.copyOf(given.files), given.problems);
  }

  private void read(Path path) {
    String shown = PathOrder.legible(path.normalize().toString().replace('\\', '/'));
    if (Files.isDirectory(path)) {
      Parsed<List<SourceFile>> below = FolderWalk.of(path, shown, Wanted.ALL);
      files.addAll(below.value());
      problems.addAll(below.problems());
    } else if (!Files.exists(path)) {
      problems.add(Obstacles.noFile(shown));
    } else if (!Files.isRegularFile(path)) {
      problems.add(Obstacles.special(shown));
    } else {
      add(path, shown);
    }
  }

  private void add(Path file, String shown) {
    try {
      long size = Files.size(file);
      if (Files.isReadable(file)) {
        files.add(new SourceFile(shown, size, () -> Files.newInputStream(file)));
        return;
      }
    } catch (IOException e) {
      // Said below: for the reader it is the same.
    }
    problems.add(Obstacles.unreadable(shown));
  }
}
