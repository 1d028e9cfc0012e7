package dev.gatebook.git;

import dev.gatebook.model.Commit;
import dev.gatebook.model.History.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Lists what lies between two commits. */
final class CommitSpan {
  /** Why a shallow clone does not know everything. */
  static final String SHALLOW =
      "the clone is shallow: older commits are not at hand (git fetch --unshallow brings them)";

  /** How many commits are listed at most. */
  static final int MOST_COMMITS = 5000;

  private final RevWalk walk;

  CommitSpan(RevWalk walk) {
    this.walk = walk;
  }

  Span between(RevCommit older, RevCommit newer) throws IOException {
    boolean connected = walk.isMergedInto(older, newer);
    List<RevCommit> reached = reached(older, newer);
    TreeChanges changes = TreeChanges.between(older, newer, walk.getObjectReader());
    List<Commit> commits = reached.stream().limit(MOST_COMMITS).map(Commits::of).toList();
    return new Span(commits, changes.files(), because(reached, connected, changes));
  }

  private List<RevCommit> reached(RevCommit older, RevCommit newer) throws IOException {
    walk.reset();
    walk.sort(RevSort.TOPO);
    walk.sort(RevSort.COMMIT_TIME_DESC, true);
    walk.markStart(newer);
    walk.markUninteresting(older);
    List<RevCommit> reached = new ArrayList<>();
    for (RevCommit commit : walk) {
      if (reached.add(commit) && reached.size() > MOST_COMMITS) {
        break;
      }
    }
    return reached;
  }

  private String because(List<RevCommit> reached, boolean connected, TreeChanges changes)
      throws IOException {
    Set<ObjectId> cut = walk.getObjectReader().getShallowCommits();
    if (!cut.isEmpty() && (!connected || reached.stream().anyMatch(cut::contains))) {
      return SHALLOW;
    }
    return reached.size() > MOST_COMMITS
        ? "only the newest " + MOST_COMMITS + " commits are listed"
        : changes.because();
  }
}
