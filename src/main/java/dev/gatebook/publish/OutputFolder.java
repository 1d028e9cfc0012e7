package dev.gatebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that is to hold the site, links resolved.
 *
 * @param path absolute path; nothing may be there yet
 * @param given the path as the user gave it, for messages
 */
record OutputFolder(Path path, Path given) {
  /** Says that Gatebook made the folder. */
  static final String MARKER = ".gatebook-site";

  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");
  private static final String OTHER = "name another folder with --output";

  static OutputFolder of(Path given) throws IOException, OutputRefused {
    Path absolute = given.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
      throw new OutputRefused(given.toString(), "it is a link that leads nowhere", OTHER);
    }
    OutputFolder folder =
        new OutputFolder(Files.exists(absolute) ? absolute.toRealPath() : absolute, given);
    folder.checkPlace();
    return folder;
  }

  private void checkPlace() throws OutputRefused {
    refuseIf(path.getParent() == null, "it is the root of the file system", OTHER);
    refuseIf(home().startsWith(path), "your home folder is there", OTHER);
    refuseIf(workingFolder().startsWith(path), "you are inside of it", "run from another folder");
    refuseIf(Files.exists(path) && !Files.isDirectory(path), "it is not a folder", OTHER);
    refuseIf(Files.exists(path.resolve(".git")), "it is the root of a git repository", OTHER);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "")).toAbsolutePath().normalize();
  }

  private static Path workingFolder() {
    return Path.of("").toAbsolutePath();
  }

  private void refuseIf(boolean unfit, String why, String mend) throws OutputRefused {
    if (unfit) {
      throw new OutputRefused(given.toString(), why, mend);
    }
  }

  /** The folder it lies in. */
  Path parent() {
    return Optional.ofNullable(path.getParent()).orElse(path);
  }

  /** A hidden neighbour on the same file system. */
  Path sibling(String role) {
    return path.resolveSibling("." + path.getFileName() + ".gatebook-" + role);
  }

  /**
   * What the site that is there now is made of; nothing for a new or empty folder.
   *
   * @throws OutputRefused when the folder holds what Gatebook did not write
   */
  Manifest previous() throws IOException, OutputRefused {
    if (isNewOrEmpty()) {
      return Manifest.EMPTY;
    }
    refuseIf(
        !Files.isRegularFile(path.resolve(MARKER)),
        "it holds files and Gatebook did not make it",
        OTHER + ", or empty this one");
    Optional<Manifest> manifest = Manifest.read(path.resolve(Manifest.NAME));
    refuseIf(manifest.isEmpty(), "its " + Manifest.NAME + " cannot be read", "remove the folder");
    Manifest previous = manifest.orElse(Manifest.EMPTY);
    List<String> foreign = foreignFiles(previous);
    refuseIf(
        !foreign.isEmpty(),
        "it holds files that Gatebook did not write: " + String.join(", ", foreign),
        "move them elsewhere or remove them");
    return previous;
  }

  private boolean isNewOrEmpty() throws IOException {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  private List<String> foreignFiles(Manifest known) throws IOException {
    Set<String> foreign = new TreeSet<>();
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (!isOurs(name, known)) {
              foreign.add(name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return foreign.stream().limit(3).toList();
  }

  private static boolean isOurs(String name, Manifest known) {
    return known.files().containsKey(name)
        || name.equals(MARKER)
        || name.equals(Manifest.NAME)
        || LITTER.contains(name.substring(name.lastIndexOf('/') + 1));
  }
}
