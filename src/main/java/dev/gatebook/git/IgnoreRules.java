package dev.gatebook.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Tells which {@code .gitignore} of a commit leaves a path out of the repository. What a machine
 * ignores of itself, {@code info/exclude} and {@code core.excludesFile}, is not part of a commit.
 */
record IgnoreRules(ObjectReader reader, RevCommit commit) {
  private static final String FILE = ".gitignore";

  /**
   * The path of the file that ignores it; empty when none does. The nearest file speaks first, and
   * a folder that is ignored takes everything in it along.
   */
  Optional<String> ignoring(String path) throws IOException {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      Optional<String> folder = decided(path.substring(0, end), true);
      if (folder.isPresent()) {
        return folder;
      }
    }
    return decided(path, false);
  }

  private Optional<String> decided(String path, boolean folder) throws IOException {
    int slash = path.lastIndexOf('/');
    while (true) {
      String base = slash < 0 ? "" : path.substring(0, slash + 1);
      Boolean ignored = node(base + FILE).checkIgnored(path.substring(base.length()), folder);
      if (ignored != null) {
        return ignored ? Optional.of(base + FILE) : Optional.empty();
      }
      if (slash < 0) {
        return Optional.empty();
      }
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private IgnoreNode node(String file) throws IOException {
    IgnoreNode node = new IgnoreNode();
    try (TreeWalk walk = TreeWalk.forPath(reader, file, commit.getTree())) {
      if (walk != null && walk.getFileMode(0).equals(FileMode.REGULAR_FILE)) {
        ObjectLoader loader = reader.open(walk.getObjectId(0), Constants.OBJ_BLOB);
        node.parse(new ByteArrayInputStream(loader.getBytes(FileAtCommit.LARGEST_TEXT)));
      }
    }
    return node;
  }
}
