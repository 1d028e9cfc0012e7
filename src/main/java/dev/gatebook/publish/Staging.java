package dev.gatebook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the new site is put together before it takes the place of the old one. Its manifest is
 * written last and serves as the journal: a stage with a manifest is complete. Whoever finds no
 * site finishes with a complete stage, else goes back to the old site; whoever finds a site removes
 * the rest.
 */
final class Staging implements AutoCloseable {
  private static final byte[] MARK =
      "Gatebook made this folder and replaces it as a whole. Nothing else belongs here.\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Path site;
  private final Path stage;
  private final Path old;
  private final Set<Path> folders = new HashSet<>();

  private Staging(OutputFolder folder) {
    this.site = folder.path();
    this.stage = folder.sibling("stage");
    this.old = folder.sibling("old");
  }

  /** An empty stage, after what a killed run left was finished or undone. */
  static Staging recovered(OutputFolder folder) throws IOException {
    Staging staging = new Staging(folder);
    staging.recover();
    return staging;
  }

  private void recover() throws IOException {
    checkOurs(stage);
    checkOurs(old);
    if (!Files.exists(site) && Files.exists(stage.resolve(Manifest.NAME))) {
      move(stage, site);
    } else if (!Files.exists(site) && Files.exists(old)) {
      move(old, site);
    }
    FolderTree.delete(stage, OutputFolder.MARKER);
    FolderTree.delete(old, OutputFolder.MARKER);
  }

  private static void checkOurs(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(folder.resolve(OutputFolder.MARKER), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.findAny().isPresent()) {
        throw new IOException("in the way, and not made by Gatebook: " + folder);
      }
    }
  }

  /** Writes a file of the new site; several threads may. */
  void put(String path, byte[] bytes) throws IOException {
    Path file = prepared(path);
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Takes a file of the old site over, without writing it again where the file system can. */
  void keep(String path) throws IOException {
    Path file = prepared(path);
    try {
      Files.createLink(file, site.resolve(path));
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(site.resolve(path), file, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private synchronized Path prepared(String path) throws IOException {
    if (folders.add(stage)) {
      Files.createDirectory(stage);
      Files.write(stage.resolve(OutputFolder.MARKER), MARK);
    }
    Path file = stage.resolve(path);
    Path folder = file.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    return file;
  }

  /** Ends the stage and puts it in the place of the site. */
  void publish(Manifest manifest) throws IOException {
    Path unfinished = prepared(Manifest.NAME + ".part");
    try (FileChannel channel =
        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(manifest.bytes());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    move(unfinished, stage.resolve(Manifest.NAME));
    FolderTree.force(stage);
    swap();
  }

  private void swap() throws IOException {
    boolean replaces = Files.exists(site);
    if (replaces) {
      move(site, old);
    }
    try {
      move(stage, site);
    } catch (IOException e) {
      if (replaces) {
        move(old, site);
      }
      throw e;
    }
    FolderTree.delete(old, OutputFolder.MARKER);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Path parent = to.getParent();
    if (parent != null) {
      FolderTree.force(parent);
    }
  }

  /** Removes a stage that did not become the site. */
  @Override
  public void close() throws IOException {
    FolderTree.delete(stage, OutputFolder.MARKER);
  }
}
