package dev.gatebook.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Compares the files of a folder in a commit with those in its parents. */
final class FolderDifference {
  private final RevWalk walk;
  private final String folder;
  private final Map<RevCommit, ObjectId> trees = new HashMap<>();

  FolderDifference(RevWalk walk, String folder) {
    this.walk = walk;
    this.folder = folder;
  }

  /** Every path that differs from a parent; folders that are the same in all are not opened. */
  List<MergedPath> of(RevCommit commit) throws IOException {
    ObjectId own = tree(commit);
    List<ObjectId> parents = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      parents.add(tree(parent));
    }
    if (parents.isEmpty()) {
      parents.add(ObjectId.zeroId());
    }
    return parents.stream().allMatch(own::equals) ? List.of() : compare(own, parents);
  }

  private ObjectId tree(RevCommit commit) throws IOException {
    ObjectId known = trees.get(commit);
    if (known != null) {
      return known;
    }
    walk.parseHeaders(commit);
    Optional<Version> found = FolderTree.of(walk.getObjectReader(), commit, folder);
    ObjectId tree = found.map(Version::id).orElse(ObjectId.zeroId()).copy();
    trees.put(commit, tree);
    return tree;
  }

  private List<MergedPath> compare(ObjectId own, List<ObjectId> parents) throws IOException {
    List<MergedPath> paths = new ArrayList<>();
    try (TreeWalk trees = new TreeWalk(walk.getObjectReader())) {
      add(trees, own);
      for (ObjectId parent : parents) {
        add(trees, parent);
      }
      trees.setFilter(TreeFilter.ANY_DIFF);
      trees.setRecursive(true);
      while (trees.next()) {
        paths.add(path(trees, parents.size()));
      }
    }
    return paths;
  }

  private static void add(TreeWalk trees, ObjectId tree) throws IOException {
    if (tree.equals(ObjectId.zeroId())) {
      trees.addTree(new EmptyTreeIterator());
    } else {
      trees.addTree(tree);
    }
  }

  private MergedPath path(TreeWalk trees, int parents) {
    String path = FolderTree.join(folder, trees.getPathString());
    List<Version> before = new ArrayList<>();
    for (int parent = 1; parent <= parents; parent++) {
      before.add(version(trees, path, parent));
    }
    return new MergedPath(path, version(trees, path, 0), before);
  }

  private static Version version(TreeWalk trees, String path, int tree) {
    return trees.getRawMode(tree) == 0
        ? Version.absent(path)
        : new Version(path, trees.getObjectId(tree), trees.getFileMode(tree));
  }
}
