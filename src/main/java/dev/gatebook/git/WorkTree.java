package dev.gatebook.git;

import dev.gatebook.model.Seal;
import dev.gatebook.model.TreeCheck;
import dev.gatebook.model.TreeState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Compares the checked out commit, the index and the files. JGit's own way would run the filters
 * that the configuration of the repository names.
 */
final class WorkTree {
  private final Repository repository;
  private final Path root;
  private final Set<String> except;
  private final Set<String> staged = new TreeSet<>();
  private final Set<String> changed = new TreeSet<>();
  private final Set<String> untracked = new TreeSet<>();
  private String because = "";

  private WorkTree(Repository repository, Path root, Collection<String> except) {
    this.repository = repository;
    this.root = root;
    this.except = Set.copyOf(except);
  }

  static TreeCheck check(GitFolder folder, Collection<String> except) {
    Optional<Path> root = folder.workTree();
    if (root.isEmpty()) {
      return TreeCheck.none("the repository is bare");
    }
    try (Repository repository = folder.open()) {
      return new WorkTree(repository, root.get(), except).check();
    } catch (UncheckedIOException e) {
      return TreeCheck.none("a file or folder of the work tree cannot be read");
    } catch (IOException | RuntimeException e) {
      return TreeCheck.none(Unreadable.because(e));
    }
  }

  private TreeCheck check() throws IOException {
    DirCache index = DirCache.read(repository);
    compareWithHead(index);
    compareWithFiles(index);
    untracked(index);
    Set<String> tracked = new TreeSet<>(staged);
    tracked.addAll(changed);
    Set<String> all = new TreeSet<>(tracked);
    all.addAll(untracked);
    TreeState state = new TreeState(tree(all), tracked.size(), untracked.size(), because);
    return new TreeCheck(state, staged.size(), all.stream().limit(TreeCheck.MOST_PATHS).toList());
  }

  private Seal.Tree tree(Set<String> all) {
    if (!all.isEmpty()) {
      return Seal.Tree.DIRTY;
    }
    return because.isEmpty() ? Seal.Tree.CLEAN : Seal.Tree.NONE;
  }

  private void compareWithHead(DirCache index) throws IOException {
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk trees = new TreeWalk(repository)) {
      Optional<RevCommit> head = new Revisions(repository, walk).head();
      if (head.isPresent()) {
        trees.addTree(head.get().getTree());
      } else {
        trees.addTree(new EmptyTreeIterator());
      }
      trees.addTree(new DirCacheIterator(index));
      trees.setFilter(TreeFilter.ANY_DIFF);
      trees.setRecursive(true);
      while (trees.next()) {
        add(staged, trees.getPathString());
      }
    }
  }

  private void compareWithFiles(DirCache index) throws IOException {
    IndexedFile.Setting setting = IndexedFile.Setting.of(repository, root);
    for (int at = 0; at < index.getEntryCount(); at++) {
      DirCacheEntry entry = index.getEntry(at);
      if (isExcepted(entry.getPathString())) {
        continue;
      }
      IndexedFile.Answer answer = new IndexedFile(setting, entry).compare();
      if (!answer.same()) {
        add(changed, entry.getPathString());
      }
      because = because.isEmpty() ? answer.because() : because;
    }
  }

  private void untracked(DirCache index) throws IOException {
    Set<String> tracked = new HashSet<>();
    for (int at = 0; at < index.getEntryCount(); at++) {
      tracked.add(index.getEntry(at).getPathString());
    }
    new UntrackedFiles(root, tracked, WorkTreeIgnores.of(repository, root))
        .each(path -> add(untracked, path));
  }

  private void add(Set<String> paths, String path) {
    if (!isExcepted(path)) {
      paths.add(path);
    }
  }

  private boolean isExcepted(String path) {
    return except.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
  }
}
