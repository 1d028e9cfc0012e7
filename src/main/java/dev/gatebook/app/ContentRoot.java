package dev.gatebook.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** How the content folder is called on pages and in messages: the same on every machine. */
final class ContentRoot {
  private ContentRoot() {}

  /** Its path from the root of the repository; outside of one, the name of the folder. */
  static String label(Path content, Optional<Path> workTree) {
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

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
