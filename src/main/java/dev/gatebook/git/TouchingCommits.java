package dev.gatebook.git;

import dev.gatebook.model.Commit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.MaxCountRevFilter;

/** Names the commits that changed cited content, from one walk for all of it. */
final class TouchingCommits {
  /**
   * In a history up to that long, files that are the same at both ends are looked at as well, to
   * say that they changed and changed back.
   */
  static final int REVERTS_WITHIN = 2_000;

  private static final String NOT_LATER = "no commit leads to the later one";
  private static final String ASIDE = "the audited commit is not part of this history";

  private final RevWalk walk;
  private final RevCommit from;
  private final RevCommit to;
  private final Map<RevCommit, Commit> named = new HashMap<>();

  TouchingCommits(RevWalk walk, RevCommit from, RevCommit to) {
    this.walk = walk;
    this.from = from;
    this.to = to;
  }

  void name(Collection<Inquiry> inquiries) throws IOException {
    boolean stale = inquiries.stream().anyMatch(Inquiry::stale);
    List<RevCommit> commits = commits(stale ? PathWalk.MOST_COMMITS : REVERTS_WITHIN + 1);
    boolean few = commits.size() <= REVERTS_WITHIN;
    List<Inquiry> asked =
        inquiries.stream().filter(one -> one.stale() || (few && one.same())).toList();
    if (asked.isEmpty()) {
      return;
    }
    if (commits.isEmpty()) {
      asked.forEach(one -> one.touchedBy(List.of(), NOT_LATER));
      return;
    }
    PathHistory history = history(asked, commits);
    String caveat = connected(commits) ? "" : ASIDE;
    for (Map.Entry<String, List<Inquiry>> file : byPath(asked).entrySet()) {
      String missing = history.because(file.getKey());
      name(file.getValue(), history.of(file.getKey()), missing.isEmpty() ? caveat : missing);
    }
  }

  private static Map<String, List<Inquiry>> byPath(List<Inquiry> inquiries) {
    Map<String, List<Inquiry>> byPath = new TreeMap<>();
    for (Inquiry inquiry : inquiries) {
      String path = inquiry.ends().after().path();
      byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(inquiry);
    }
    return byPath;
  }

  private List<RevCommit> commits(int most) throws IOException {
    walk.reset();
    walk.setRetainBody(false);
    walk.sort(RevSort.TOPO);
    walk.sort(RevSort.COMMIT_TIME_DESC, true);
    walk.setRevFilter(MaxCountRevFilter.create(most));
    walk.markStart(to);
    walk.markUninteresting(from);
    List<RevCommit> commits = new ArrayList<>();
    walk.forEach(commits::add);
    return commits;
  }

  private boolean connected(List<RevCommit> commits) {
    return commits.size() == PathWalk.MOST_COMMITS
        || commits.stream().anyMatch(commit -> List.of(commit.getParents()).contains(from));
  }

  private PathHistory history(List<Inquiry> asked, List<RevCommit> commits) throws IOException {
    Map<String, String> originals = new TreeMap<>();
    for (Inquiry inquiry : asked) {
      VersionPair ends = inquiry.ends();
      if (!ends.after().path().equals(ends.before().path())) {
        originals.put(ends.after().path(), ends.before().path());
      }
    }
    FormerNames names = new FormerNames(walk.getObjectReader(), originals);
    return new PathWalk(walk, names).follow(byPath(asked).keySet(), commits);
  }

  private void name(List<Inquiry> inquiries, List<PathStep> newestFirst, String missing)
      throws IOException {
    List<Deque<Commit>> touching = new ArrayList<>();
    inquiries.forEach(inquiry -> touching.add(new ArrayDeque<>()));
    for (int at = newestFirst.size() - 1; at >= 0; at--) {
      PathStep step = newestFirst.get(at);
      for (int one = 0; one < inquiries.size(); one++) {
        if (inquiries.get(one).same() || touched(inquiries.get(one).content(), step)) {
          touching.get(one).addFirst(commit(step.commit()));
          inquiries.get(one).lastTouched(step);
        }
      }
    }
    for (int one = 0; one < inquiries.size(); one++) {
      inquiries.get(one).touchedBy(List.copyOf(touching.get(one)), missing);
    }
  }

  /** A merge changed what differs from each of its parents. */
  private static boolean touched(CitedContent content, PathStep step) {
    boolean touched = true;
    for (Version before : step.before()) {
      touched &= content.touched(before, step.after());
    }
    return touched;
  }

  private Commit commit(RevCommit commit) throws IOException {
    Commit known = named.get(commit);
    if (known != null) {
      return known;
    }
    walk.parseBody(commit);
    Commit made = Commits.of(commit);
    named.put(commit, made);
    commit.disposeBody();
    return made;
  }
}
