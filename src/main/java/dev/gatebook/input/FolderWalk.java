package dev.gatebook.input;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a folder and collects what is wanted; nothing outside of the folder is ever read. */
final class FolderWalk {
  private final Path root;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  /**
   * Everything wanted below a folder, by path.
   *
   * @param label what the paths start with; may be empty
   */
  static Parsed<List<SourceFile>> of(Path folder, String label, Wanted wanted) {
    try {
      FolderWalk walk = new FolderWalk(folder.toRealPath());
      walk.enter(walk.root, label, wanted);
      walk.files.sort(PathOrder.BY_PATH);
      walk.problems.sort(PathOrder.BY_PLACE);
      return new Parsed<>(List.copyOf(walk.files), walk.problems);
    } catch (IOException e) {
      return new Parsed<>(List.of(), List.of(Obstacles.unreadable(PathOrder.shown(label))));
    }
  }

  private void enter(Path folder, String path, Wanted wanted) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        visit(entry, path, wanted);
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(Obstacles.unreadable(PathOrder.shown(path)));
    }
  }

  private void visit(Path entry, String folder, Wanted wanted) {
    String name = String.valueOf(entry.getFileName());
    String path = folder.isEmpty() ? name : folder + "/" + name;
    boolean isWanted = wanted.file(name) || wanted.folder(name).isPresent();
    if (isWanted && !PathOrder.isLegible(name)) {
      problems.add(Obstacles.illegibleName(PathOrder.legible(path)));
    } else if (isWanted) {
      look(entry, path, wanted);
    }
  }

  private void look(Path entry, String path, Wanted wanted) {
    String name = String.valueOf(entry.getFileName());
    try {
      BasicFileAttributes kind = kindOf(entry, LinkOption.NOFOLLOW_LINKS);
      if (kind.isSymbolicLink()) {
        follow(entry, path, wanted);
      } else if (kind.isDirectory()) {
        wanted.folder(name).ifPresent(below -> enter(entry, path, below));
      } else if (wanted.file(name)) {
        add(entry, path, kind);
      }
    } catch (IOException e) {
      problems.add(Obstacles.unreadable(path));
    }
  }

  private static BasicFileAttributes kindOf(Path entry, LinkOption... options) throws IOException {
    return Files.readAttributes(entry, BasicFileAttributes.class, options);
  }

  /** A link counts as the file it leads to when that file is in the same folder tree. */
  private void follow(Path link, String path, Wanted wanted) {
    String name = String.valueOf(link.getFileName());
    Optional<Path> target = target(link);
    if (wanted.file(name) && target.filter(Files::isRegularFile).isPresent()) {
      add(target.get(), path);
    } else if (wanted.names(name)) {
      problems.add(Obstacles.link(path));
    }
  }

  private void add(Path file, String path) {
    try {
      add(file, path, kindOf(file));
    } catch (IOException e) {
      problems.add(Obstacles.unreadable(path));
    }
  }

  private Optional<Path> target(Path link) {
    try {
      return Optional.of(link.toRealPath()).filter(real -> real.startsWith(root));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void add(Path file, String path, BasicFileAttributes kind) {
    if (!kind.isRegularFile()) {
      problems.add(Obstacles.special(path));
    } else if (!Files.isReadable(file)) {
      problems.add(Obstacles.unreadable(path));
    } else {
      files.add(new SourceFile(path, kind.size(), () -> Files.newInputStream(file)));
    }
  }
}
