package dev.gatebook.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Finds folders in commits; the empty path is the root. */
final class FolderTree {
  private FolderTree() {}

  /** The tree at a path; empty when there is none. */
  static Optional<Version> of(ObjectReader reader, RevCommit commit, String folder)
      throws IOException {
    Optional<String> inTree = folder.isEmpty() ? Optional.of("") : FileAtCommit.pathInTree(folder);
    if (inTree.isEmpty() || inTree.get().isEmpty()) {
      return inTree.map(root -> new Version(root, commit.getTree(), FileMode.TREE));
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, inTree.get(), commit.getTree())) {
      return walk == null || !walk.isSubtree()
          ? Optional.empty()
          : Optional.of(new Version(inTree.get(), walk.getObjectId(0), FileMode.TREE));
    }
  }

  /** A path below a folder. */
  static String join(String folder, String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }
}
