package dev.gatebook.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.io.AutoLFInputStream;

/** One entry of the index beside the file that it stands for. */
record IndexedFile(Setting setting, DirCacheEntry entry) {

  /** What the index and the machine say of all files. */
  record Setting(Repository repository, Path root, Instant indexed, boolean modes, boolean links) {
    static Setting of(Repository repository, Path root) throws IOException {
      Path index = repository.getIndexFile().toPath();
      Instant indexed =
          Files.exists(index) ? Files.getLastModifiedTime(index).toInstant() : Instant.MIN;
      boolean modes =
          repository.getConfig().getBoolean("core", "filemode", true)
              && root.getFileSystem().supportedFileAttributeViews().contains("posix");
      boolean links = repository.getConfig().getBoolean("core", "symlinks", true);
      return new Setting(repository, root, indexed, modes, links);
    }
  }

  /**
   * Whether the file is as the index has it.
   *
   * @param because what was not looked at
   */
  record Answer(boolean same, String because) {
    static final Answer SAME = new Answer(true, "");
    static final Answer OTHER = new Answer(false, "");

    static Answer of(boolean same) {
      return same ? SAME : OTHER;
    }
  }

  Answer compare() throws IOException {
    if (entry.getStage() != DirCacheEntry.STAGE_0) {
      return Answer.OTHER;
    }
    Path file = setting.root().resolve(entry.getPathString());
    if (FileMode.GITLINK.equals(entry.getRawMode())) {
      return Submodule.compare(file, entry.getObjectId());
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Answer.of(isBelowFolders(file) && same(file, attributes));
    } catch (NoSuchFileException e) {
      // A sparse checkout leaves files out on purpose.
      return Answer.of(entry.isSkipWorkTree());
    } catch (java.nio.file.FileSystemException e) {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? unreadable() : Answer.OTHER;
    }
  }

  private static Answer unreadable() {
    return new Answer(true, "a file of the work tree cannot be read");
  }

  /** Behind a link in place of a folder is not what git tracks. */
  private boolean isBelowFolders(Path file) {
    Path folder = setting.root();
    for (Path name : setting.root().relativize(file.getParent())) {
      folder = folder.resolve(name);
      if (Files.isSymbolicLink(folder)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(Path file, BasicFileAttributes attributes) throws IOException {
    if (FileMode.SYMLINK.equals(entry.getRawMode())) {
      return attributes.isSymbolicLink()
          ? isId(link(file))
          : !setting.links() && attributes.isRegularFile() && isId(Files.readAllBytes(file));
    }
    return attributes.isRegularFile()
        && sameMode(file)
        && (isUntouched(attributes) || sameContent(file, attributes.size()));
  }

  private static byte[] link(Path file) throws IOException {
    String target = Files.readSymbolicLink(file).toString().replace('\\', '/');
    return target.getBytes(StandardCharsets.UTF_8);
  }

  private boolean isId(byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes).equals(entry.getObjectId());
    }
  }

  private boolean sameMode(Path file) {
    boolean executable = FileMode.EXECUTABLE_FILE.equals(entry.getRawMode());
    return !setting.modes() || Files.isExecutable(file) == executable;
  }

  /**
   * As git decides it: same size and time as when the index was written. A file that is as young as
   * the index may have changed since without showing it.
   */
  private boolean isUntouched(BasicFileAttributes attributes) {
    Instant file = attributes.lastModifiedTime().toInstant();
    Instant known = entry.getLastModifiedInstant();
    boolean sameTime =
        file.getEpochSecond() == known.getEpochSecond()
            && (known.getNano() == 0 || file.getNano() == known.getNano());
    return sameTime
        && entry.getLength() == (int) attributes.size()
        && known.getEpochSecond() < setting.indexed().getEpochSecond();
  }

  private boolean sameContent(Path file, long size) throws IOException {
    ObjectId raw;
    try (InputStream in = Files.newInputStream(file)) {
      raw = id(size, in);
    }
    return raw.equals(entry.getObjectId())
        || id(file).equals(entry.getObjectId())
        || LargeFilePointer.in(setting.repository(), entry.getObjectId())
            .filter(pointer -> pointer.leadsTo(file, size))
            .isPresent();
  }

  /** The id of the content with the line ends that git keeps. */
  private static ObjectId id(Path file) throws IOException {
    long size = 0;
    try (InputStream in = AutoLFInputStream.create(Files.newInputStream(file))) {
      size = in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    try (InputStream in = AutoLFInputStream.create(Files.newInputStream(file))) {
      return id(size, in);
    }
  }

  private static ObjectId id(long size, InputStream in) throws IOException {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, size, in);
    }
  }
}
