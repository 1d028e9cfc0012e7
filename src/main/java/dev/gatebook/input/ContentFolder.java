package dev.gatebook.input;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a content folder. */
public final class ContentFolder {
  private ContentFolder() {}

  /**
   * Every file below the folder by path, dot files left out. A link out of the folder, a link to a
   * folder, a special file, a file that cannot be read and a name that cannot be shown are
   * problems.
   *
   * @param label what the paths start with: the folder as a reader would type it, such as {@code
   *     content}
   */
  public static Parsed<List<SourceFile>> read(Path folder, String label) {
    return Files.isDirectory(folder)
        ? FolderWalk.of(folder, label, Wanted.ALL)
        : new Parsed<>(List.of(), List.of(Obstacles.noFolder(PathOrder.shown(label))));
  }
}
