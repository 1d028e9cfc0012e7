package dev.gatebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to whole folders. */
final class FolderTree {
  private FolderTree() {}

  /**
   * Removes a folder and all below it; links are removed and never followed.
   *
   * @param mark the name of the file that says whose folder it is; it goes last, so that a folder
   *     of which only a part is left can still be told from a foreign one
   */
  static void delete(Path folder, String mark) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path path : inOrderOfRemoval(folder, mark)) {
      Files.delete(path);
    }
  }

  /** What is in a folder before the folder itself, and its mark after all the rest. */
  static List<Path> inOrderOfRemoval(Path folder, String mark) throws IOException {
    Path marked = folder.resolve(mark);
    try (Stream<Path> below = Files.walk(folder)) {
      return below
          .sorted(
              Comparator.comparing((Path path) -> path.equals(folder))
                  .thenComparing(path -> path.equals(marked))
                  .thenComparing(Comparator.reverseOrder()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes the names in a folder last, where the system knows how. */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot open a folder; there the rename itself is on record.
    }
  }
}
