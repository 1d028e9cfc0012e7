package dev.gatebook.publish;

import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of an audit, written so that a run that is killed leaves it complete or as it was. The
 * files are put together in a hidden neighbour, made last on the disk, and moved.
 */
public final class RecordFolder {
  private static final String MARK = ".gatebook-record";
  private static final String SEAL = "seal.yml";

  private final Path folder;
  private final Path stage;
  private final Path ready;

  private RecordFolder(Path folder) {
    this.folder = folder;
    this.stage = folder.resolveSibling("." + folder.getFileName() + ".gatebook-stage");
    this.ready = stage.resolve("record");
  }

  /**
   * Makes a new folder with these files, in one move.
   *
   * @param files paths relative to the folder
   * @throws FileAlreadyExistsException when the folder is there already
   * @throws IOException when a file cannot be written; there is no folder then
   */
  public static void create(Path folder, List<SourceFile> files) throws IOException {
    new RecordFolder(folder.toAbsolutePath()).locked(files, RecordFolder::appear);
  }

  /**
   * Adds these files to a folder that is there, the seal as the last; until then the folder is the
   * draft that it was. A file that is there with the same bytes is not touched. The folder {@code
   * measured} is replaced as a whole.
   *
   * @param files paths relative to the folder
   * @throws FileAlreadyExistsException when the folder is sealed
   * @throws IOException when a file cannot be written; the folder is not sealed then
   */
  public static void complete(Path folder, List<SourceFile> files) throws IOException {
    new RecordFolder(folder.toAbsolutePath()).locked(files, RecordFolder::fill);
  }

  private interface Ending {
    void put(RecordFolder record) throws IOException;
  }

  private void locked(List<SourceFile> files, Ending ending) throws IOException {
    Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
    Files.createDirectories(parent);
    Path lock = folder.resolveSibling("." + folder.getFileName() + ".gatebook-lock");
    OutputLock held = OutputLock.of(lock);
    try {
      clear();
      put(files, ending);
      FolderTree.force(parent);
    } finally {
      held.close();
    }
  }

  private void put(List<SourceFile> files, Ending ending) throws IOException {
    try {
      stage(files);
      ending.put(this);
    } finally {
      clear();
    }
  }

  /** Removes what a killed run left; a folder that Gatebook did not make is left alone. */
  private void clear() throws IOException {
    if (!Files.exists(stage, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(stage.resolve(MARK), LinkOption.NOFOLLOW_LINKS) && !isEmpty(stage)) {
      throw new IOException("in the way, and not made by Gatebook: " + stage);
    }
    FolderTree.delete(stage, MARK);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private void stage(List<SourceFile> files) throws IOException {
    Files.createDirectory(stage);
    Files.createFile(stage.resolve(MARK));
    Files.createDirectory(ready);
    TreeMap<Path, SourceFile> targets = new TreeMap<>();
    TreeSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
    for (SourceFile file : files) {
      Path target = ready.resolve(file.path());
      Path parent = Optional.ofNullable(target.getParent()).orElse(ready);
      Files.createDirectories(parent);
      folders.add(parent);
      targets.put(target, file);
    }
    Alongside.run(
        targets.entrySet(), Alongside.WAITING, entry -> write(entry.getValue(), entry.getKey()));
    folders.forEach(FolderTree::force);
    FolderTree.force(ready);
  }

  private static void write(SourceFile file, Path target) throws IOException {
    try (InputStream in = file.content().open();
        FileChannel out =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      in.transferTo(Channels.newOutputStream(out));
      out.force(true);
    }
  }

  private void appear() throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    move(ready, folder);
  }

  private void fill() throws IOException {
    if (Files.exists(folder.resolve(SEAL), LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(folder.resolve(SEAL).toString());
    }
    Path measured = folder.resolve("measured");
    if (Files.exists(measured) && Files.exists(ready.resolve("measured"))) {
      move(measured, stage.resolve("measured-before"));
    }
    merge(ready, folder);
    if (Files.exists(ready.resolve(SEAL))) {
      FolderTree.force(folder);
      move(ready.resolve(SEAL), folder.resolve(SEAL));
      FolderTree.force(folder);
    }
  }

  private void merge(Path from, Path to) throws IOException {
    for (Path entry : entries(from)) {
      Path target = to.resolve(from.relativize(entry));
      if (entry.equals(ready.resolve(SEAL))) {
        continue;
      }
      if (Files.isDirectory(entry) && Files.exists(target)) {
        merge(entry, target);
        FolderTree.force(target);
      } else if (Files.isDirectory(entry) || !isSame(entry, target)) {
        move(entry, target);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(one, other) < 0;
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
