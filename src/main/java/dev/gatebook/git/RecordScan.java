package dev.gatebook.git;

import dev.gatebook.model.RecordTrails;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.MaxCountRevFilter;

/** Looks through a history for what became of sealed records, every commit after its parents. */
final class RecordScan {
  private static final String TOO_LONG =
      "only the newest " + PathWalk.MOST_COMMITS + " commits were looked through";

  private final RevWalk walk;
  private final FolderDifference difference;
  private final SealedFolders folders;

  private RecordScan(RevWalk walk, String folder) {
    this.walk = walk;
    this.difference = new FolderDifference(walk, folder);
    this.folders = new SealedFolders(walk);
  }

  static RecordTrails of(Repository repository, RevWalk walk, String folder) throws IOException {
    Optional<RevCommit> head = new Revisions(repository, walk).head();
    return head.isEmpty()
        ? new RecordTrails(List.of(), "the repository has no commit yet")
        : new RecordScan(walk, folder).from(head.get());
  }

  private RecordTrails from(RevCommit head) throws IOException {
    List<RevCommit> newestFirst = commits(head);
    for (int at = newestFirst.size() - 1; at >= 0; at--) {
      folders.visit(newestFirst.get(at), difference.of(newestFirst.get(at)));
    }
    Set<ObjectId> cut = walk.getObjectReader().getShallowCommits();
    String shallow = because(newestFirst.stream().filter(cut::contains).toList());
    String because = newestFirst.size() == PathWalk.MOST_COMMITS ? TOO_LONG : shallow;
    return new RecordTrails(folders.trails(head, because), because);
  }

  private List<RevCommit> commits(RevCommit head) throws IOException {
    walk.setRetainBody(false);
    walk.sort(RevSort.TOPO);
    walk.sort(RevSort.COMMIT_TIME_DESC, true);
    walk.setRevFilter(MaxCountRevFilter.create(PathWalk.MOST_COMMITS));
    walk.markStart(head);
    List<RevCommit> commits = new ArrayList<>();
    walk.forEach(commits::add);
    return commits;
  }

  /** Names the oldest commit at which a shallow clone ends. */
  private static String because(List<RevCommit> ends) {
    return ends.stream()
        .min(Comparator.comparingInt(RevCommit::getCommitTime).thenComparing(RevCommit::getName))
        .map(RecordScan::because)
        .orElse("");
  }

  private static String because(RevCommit end) {
    return "the clone is shallow: what happened before commit "
        + end.abbreviate(7).name()
        + " of "
        + Instant.ofEpochSecond(end.getCommitTime())
        + " is not known";
  }
}
