package dev.gatebook.git;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Looks up some paths in two trees at once. Folders that hold none of them are not opened, nor,
 * when asked for differences, are those that are the same in both.
 */
final class WantedPaths {
  private final ObjectReader reader;
  private final Set<String> paths = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  WantedPaths(ObjectReader reader) {
    this.reader = reader;
  }

  void add(String path) {
    if (paths.add(path)) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        folders.add(path.substring(0, slash));
      }
    }
  }

  /** Every wanted path that is in one of the trees. */
  Map<String, VersionPair> in(AnyObjectId before, AnyObjectId after) throws IOException {
    return walk(before, after, TreeFilter.ALL);
  }

  /** Every wanted path that differs between the trees. */
  Map<String, VersionPair> differing(AnyObjectId before, AnyObjectId after) throws IOException {
    return before.equals(after) ? Map.of() : walk(before, after, TreeFilter.ANY_DIFF);
  }

  private Map<String, VersionPair> walk(AnyObjectId before, AnyObjectId after, TreeFilter filter)
      throws IOException {
    Map<String, VersionPair> found = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(before);
      walk.addTree(after);
      walk.setFilter(filter);
      while (walk.next()) {
        look(walk, found);
      }
    }
    found.values().removeIf(pair -> filter == TreeFilter.ANY_DIFF && pair.same());
    return found;
  }

  private void look(TreeWalk walk, Map<String, VersionPair> found) throws IOException {
    String path = walk.getPathString();
    if (paths.contains(path)) {
      VersionPair pair = new VersionPair(version(walk, path, 0), version(walk, path, 1));
      found.merge(path, pair, VersionPair::and);
    }
    if (walk.isSubtree() && folders.contains(path)) {
      walk.enterSubtree();
    }
  }

  private static Version version(TreeWalk walk, String path, int tree) {
    return walk.getRawMode(tree) == 0
        ? Version.absent(path)
        : new Version(path, walk.getObjectId(tree), walk.getFileMode(tree));
  }
}
