package dev.gatebook.publish;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.StreamSupport;

/**
 * The folder a site is written to. The site is staged in a hidden sibling of the folder and put in
 * its place by two renames: a reader sees the old site or the new one whole, but for the gap
 * between the renames. A run that was killed is finished or undone by the next.
 */
public final class SiteDirectory {
  private SiteDirectory() {}

  /**
   * Makes the folder hold exactly these files, beside {@code manifest.json} (path, size and SHA-256
   * of each) and the marker {@code .gatebook-site}. A file that is there already with the same
   * bytes is not written again. Until all files are written the previous site stays as it is. A
   * second writer waits for the first. The bytes of a file are asked for once, by several threads
   * at a time, and dropped when they are written.
   *
   * @param output a new or empty folder, one that this method wrote, or a link to such a folder
   * @throws OutputRefused when the folder is another one; nothing was touched
   * @throws IOException when a file cannot be written; the previous site is still there
   * @throws IllegalArgumentException when a path is not a plain relative ASCII path or two paths
   *     collide; the previous site is still there
   */
  public static Receipt write(Path output, Iterable<SiteFile> files)
      throws IOException, OutputRefused {
    try {
      return writeTo(OutputFolder.of(output), files);
    } catch (IOException e) {
      throw new IOException("cannot write the site to " + output + ": " + reason(e), e);
    }
  }

  /**
   * What {@link #write} would do with the folder; nothing is written.
   *
   * @throws OutputRefused when the folder is one that {@link #write} refuses
   * @throws IOException when the folder cannot be read
   */
  public static SiteDifference compare(Path output, Iterable<SiteFile> files)
      throws IOException, OutputRefused {
    OutputFolder folder = OutputFolder.of(output);
    Manifest previous = folder.previous();
    SortedMap<String, Manifest.Entry> found = new ConcurrentSkipListMap<>();
    Alongside.run(
        files,
        Alongside.COMPUTING,
        file -> found.put(file.path(), Manifest.Entry.of(file.bytes())));
    List<String> written =
        found.entrySet().stream()
            .filter(file -> !file.getValue().equals(previous.files().get(file.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    List<String> removed =
        previous.files().keySet().stream().filter(path -> !found.containsKey(path)).toList();
    return new SiteDifference(written, found.size() - written.size(), removed);
  }

  private static Receipt writeTo(OutputFolder folder, Iterable<SiteFile> files)
      throws IOException, OutputRefused {
    folder.previous();
    if (!Files.isDirectory(folder.parent())) {
      Files.createDirectories(folder.parent());
    }
    OutputLock lock = OutputLock.of(folder.sibling("lock"));
    try {
      return replace(folder, files);
    } finally {
      lock.close();
    }
  }

  private static Receipt replace(OutputFolder folder, Iterable<SiteFile> files)
      throws IOException, OutputRefused {
    try (Staging staging = Staging.recovered(folder)) {
      SiteWriter writer = new SiteWriter(folder.path(), folder.previous(), staging);
      Iterable<SiteFile> taken =
          () -> StreamSupport.stream(files.spliterator(), false).map(writer::take).iterator();
      Alongside.run(taken, Alongside.COMPUTING, writer::add);
      return writer.finish();
    }
  }

  /** What Java says of a failed file operation is often its path and nothing else. */
  private static String reason(IOException e) {
    if (e instanceof FileSystemException file) {
      String kind = e.getClass().getSimpleName().replaceFirst("Exception$", "");
      return Optional.ofNullable(file.getReason()).orElse(kind) + " (" + file.getFile() + ")";
    }
    return String.valueOf(e.getMessage());
  }
}
