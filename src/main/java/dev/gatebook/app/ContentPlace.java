package dev.gatebook.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the content lies.
 *
 * @param root what the path of every content file begins with on pages and in messages, with a
 *     slash at its end
 * @param inside the same in the repository; empty when the content is its root
 */
record ContentPlace(String root, String inside) {

  static ContentPlace of(String label, Path content, Optional<Path> workTree) {
    return new ContentPlace(label + "/", ContentRoot.inside(content, workTree));
  }

  /** The path in the repository of a path on pages. */
  String inRepository(String path) {
    return inside + path.substring(root.length());
  }

  /** The path on pages of a path in the repository. */
  String shown(String path) {
    return root + path.substring(inside.length());
  }
}
