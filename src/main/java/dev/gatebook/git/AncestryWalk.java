package dev.gatebook.git;

import dev.gatebook.model.Ancestry;
import dev.gatebook.model.Commit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds which commits come before which: every commit hands on to its parents who came by. */
final class AncestryWalk {
  private final RevWalk walk;
  private final List<RevCommit> asked = new ArrayList<>();
  private final Map<RevCommit, Integer> numbers = new HashMap<>();
  private final Map<RevCommit, BitSet> descendants = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private String because = "";

  AncestryWalk(RevWalk walk) {
    this.walk = walk;
  }

  Ancestry of(Collection<Commit> commits) throws IOException {
    for (Commit commit : commits) {
      add(commit.id());
    }
    walk.setRetainBody(false);
    walk.sort(RevSort.TOPO);
    walk.markStart(asked);
    Set<ObjectId> cut = walk.getObjectReader().getShallowCommits();
    for (RevCommit commit : walk) {
      visit(commit);
      if (cut.contains(commit)) {
        because = CommitSpan.SHALLOW;
      }
    }
    return new Ancestry(before, because);
  }

  private void add(String id) throws IOException {
    try {
      RevCommit commit = walk.parseCommit(ObjectId.fromString(id));
      if (numbers.putIfAbsent(commit, asked.size()) == null) {
        asked.add(commit);
      }
    } catch (MissingObjectException e) {
      because = Unreadable.because(e);
    }
  }

  private void visit(RevCommit commit) {
    BitSet came = descendants.getOrDefault(commit, new BitSet());
    descendants.remove(commit);
    Integer number = numbers.get(commit);
    if (number != null) {
      came.stream()
          .mapToObj(at -> asked.get(at).name())
          .forEach(id -> before.computeIfAbsent(id, key -> new HashSet<>()).add(commit.name()));
      came.set(number);
    }
    for (RevCommit parent : commit.getParents()) {
      descendants.computeIfAbsent(parent, key -> new BitSet()).or(came);
    }
  }
}
