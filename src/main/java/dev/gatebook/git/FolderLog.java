package dev.gatebook.git;

import dev.gatebook.model.FolderChange;
import dev.gatebook.model.FolderChange.Edit;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Tells who changed which file of a folder.
 *
 * @param told whether the changes of a path are asked for; no other file is looked up
 */
record FolderLog(Repository repository, RevWalk walk, Predicate<String> told) {

  FolderChange.Log of(String folder) throws IOException {
    Optional<RevCommit> head = new Revisions(repository, walk).head();
    if (head.isEmpty()) {
      return new FolderChange.Log(List.of(), "the repository has no commit yet");
    }
    walk.sort(RevSort.TOPO);
    walk.sort(RevSort.COMMIT_TIME_DESC, true);
    if (!folder.isEmpty()) {
      walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
    }
    walk.markStart(head.get());
    return log(folder);
  }

  private FolderChange.Log log(String folder) throws IOException {
    Set<ObjectId> cut = walk.getObjectReader().getShallowCommits();
    FolderDifference difference = new FolderDifference(walk, folder);
    List<FolderChange> changes = new ArrayList<>();
    String because = "";
    for (RevCommit commit : walk) {
      if (changes.size() == PathWalk.MOST_COMMITS) {
        because = "only the newest " + PathWalk.MOST_COMMITS + " commits were looked through";
        break;
      }
      if (cut.contains(commit)) {
        because = CommitSpan.SHALLOW;
      } else {
        change(commit, difference).ifPresent(changes::add);
      }
    }
    Collections.reverse(changes);
    return new FolderChange.Log(changes, cut.isEmpty() ? because : CommitSpan.SHALLOW);
  }

  private Optional<FolderChange> change(RevCommit commit, FolderDifference difference)
      throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (MergedPath path : difference.of(commit)) {
      if (told.test(path.path()) && path.differsFromAll()) {
        edits.add(edit(commit, path));
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new FolderChange(Commits.of(commit), edits));
  }

  private Edit edit(RevCommit commit, MergedPath path) throws IOException {
    Optional<SourceFile> before =
        commit.getParentCount() == 0
            ? Optional.empty()
            : file(path.before().get(0), commit.getParent(0));
    return new Edit(path.path(), before, file(path.after(), commit));
  }

  private Optional<SourceFile> file(Version version, RevCommit commit) throws IOException {
    return version.isFile()
        ? Optional.of(
            new BlobContent(repository, version.id())
                .file(commit.abbreviate(7).name() + ":" + version.path()))
        : Optional.empty();
  }
}
