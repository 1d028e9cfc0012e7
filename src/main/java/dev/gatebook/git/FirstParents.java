package dev.gatebook.git;

import dev.gatebook.model.Commit;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The line of first parents: what was on a branch, and not what was merged into it. */
record FirstParents(RevWalk walk) {

  /** The newest of each month, oldest first; the newest is the one that comes last on the line. */
  List<Commit> monthly(RevCommit head) throws IOException {
    Map<YearMonth, Commit> newest = new LinkedHashMap<>();
    RevCommit commit = head;
    while (true) {
      walk.parseBody(commit);
      Commit made = Commits.of(commit);
      newest.putIfAbsent(YearMonth.from(made.time().atOffset(ZoneOffset.UTC)), made);
      commit.disposeBody();
      if (commit.getParentCount() == 0) {
        break;
      }
      commit = commit.getParent(0);
    }
    List<Commit> oldestFirst = new ArrayList<>(newest.values());
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }
}
