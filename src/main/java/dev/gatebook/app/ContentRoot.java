package dev.gatebook.app;

import dev.gatebook.input.ContentFolder;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.GitFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The content folder as it is read: how it is called on pages and in messages, the same on every
 * machine, and its files.
 *
 * @param label what the path of every file starts with
 */
public record ContentRoot(String label, Parsed<List<SourceFile>> files) {

  /** Its path from the root of the repository; outside of one, the name of the folder. */
  private static String label(Path content, Optional<Path> workTree) {
    Path folder = real(content);
    Path name = folder.getFileName();
    Path shown =
        workTree
            .map(ContentRoot::real)
            .filter(root -> folder.startsWith(root) && !folder.equals(root))
            .map(root -> root.relativize(folder))
            .orElse(name == null ? Path.of("content") : name);
    return shown.toString().replace('\\', '/');
  }

  /**
   * The files of the content under one name: that of the repository; outside of one, the name that
   * a sealed audit was recorded under, so that its places read the same.
   */
  static ContentRoot read(Path content, Optional<Path> workTree) {
    ContentRoot root = of(content, label(content, workTree));
    return workTree.isPresent()
        ? root
        : root.recordedLabel().map(label -> of(content, label)).orElse(root);
  }

  private static ContentRoot of(Path content, String label) {
    return new ContentRoot(label, ContentFolder.read(content, label));
  }

  private Optional<String> recordedLabel() {
    return files.value().stream()
        .filter(file -> file.path().endsWith("/measured/" + GitFacts.NAME))
        .flatMap(file -> recorded(file).stream())
        .findFirst();
  }

  private static Optional<String> recorded(SourceFile file) {
    try {
      return Optional.of(GitFacts.read(file.bytes()).content()).filter(l -> !l.isEmpty());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * What the path of every content file begins with in the repository: empty when the content is
   * its root or lies in none.
   */
  static String inside(Path content, Optional<Path> workTree) {
    Path folder = real(content);
    return workTree
        .map(ContentRoot::real)
        .filter(root -> folder.startsWith(root) && !folder.equals(root))
        .map(root -> root.relativize(folder).toString().replace('\\', '/') + "/")
        .orElse("");
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
