package dev.gatebook.model;

/**
 * How the work tree of a repository stands to the commit that is checked out.
 *
 * @param tree the state in one word
 * @param changed how many tracked files differ from the commit, deleted ones and staged ones too
 * @param untracked how many files are neither tracked nor ignored
 * @param because why it is not known; empty when it is
 */
public record TreeState(Seal.Tree tree, int changed, int untracked, String because) {
  /** Nothing but the commit. */
  public static final TreeState CLEAN = new TreeState(Seal.Tree.CLEAN, 0, 0, "");

  /** There is no work tree. */
  public static TreeState none(String because) {
    return new TreeState(Seal.Tree.NONE, 0, 0, because);
  }

  /** That many files differ; clean when none does. */
  public static TreeState of(int changed, int untracked) {
    return changed + untracked == 0
        ? CLEAN
        : new TreeState(Seal.Tree.DIRTY, changed, untracked, "");
  }

  /** Whether there are changes that no commit holds. */
  public boolean isDirty() {
    return tree == Seal.Tree.DIRTY;
  }
}
