package dev.gatebook.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevFlag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Walks a history once for many paths. As {@code git log} does, it follows each path into the first
 * parent that has the same content, and into all parents where none has.
 */
final class PathWalk {
  /** How many commits are looked through at most. */
  static final int MOST_COMMITS = 100_000;

  private final RevWalk walk;
  private final WantedPaths wanted;
  private final FormerNames formerNames;
  private final Map<RevCommit, Set<String>> live = new HashMap<>();
  private final Map<String, List<PathStep>> steps = new TreeMap<>();
  private final Set<String> cut = new TreeSet<>();
  private int order;

  PathWalk(RevWalk walk, FormerNames formerNames) {
    this.walk = walk;
    this.wanted = new WantedPaths(walk.getObjectReader());
    this.formerNames = formerNames;
  }

  /**
   * Follows paths back from the first of the commits.
   *
   * @param commits every commit before its parents
   */
  PathHistory follow(Set<String> paths, List<RevCommit> commits) throws IOException {
    Set<ObjectId> shallow = walk.getObjectReader().getShallowCommits();
    paths.forEach(wanted::add);
    live.put(commits.get(0), paths);
    for (RevCommit commit : commits) {
      Set<String> here = live.remove(commit);
      if (here == null) {
        continue;
      }
      if (shallow.contains(commit)) {
        cut.addAll(here);
      } else {
        visit(commit, here);
      }
      if (live.isEmpty()) {
        break;
      }
    }
    Set<String> unfinished = new TreeSet<>();
    live.values().forEach(unfinished::addAll);
    return new PathHistory(steps, cut, unfinished);
  }

  private void visit(RevCommit commit, Set<String> here) throws IOException {
    switch (commit.getParentCount()) {
      case 0 -> visitRoot(commit, here);
      case 1 -> visitChild(commit, commit.getParent(0), here);
      default -> visitMerge(commit, here);
    }
  }

  private Map<String, VersionPair> differing(RevCommit parent, RevCommit commit)
      throws IOException {
    walk.parseHeaders(parent);
    return wanted.differing(parent.getTree(), commit.getTree());
  }

  private void visitChild(RevCommit commit, RevCommit parent, Set<String> here) throws IOException {
    Set<String> onwards = here;
    for (VersionPair pair : differing(parent, commit).values()) {
      String path = pair.after().path();
      if (here.contains(path)) {
        Version before = before(pair, commit, parent);
        add(new PathStep(order++, commit, pair.after(), List.of(before)));
        onwards = renamed(onwards, path, before);
      }
    }
    pass(parent, onwards);
  }

  private Set<String> renamed(Set<String> paths, String path, Version before) {
    if (goesOn(path, before) && before.path().equals(path)) {
      return paths;
    }
    Set<String> rest = without(paths, Set.of(path));
    return goesOn(path, before) ? union(rest, Set.of(before.path())) : rest;
  }

  /** A file that was given its name here has no past under that name. */
  private boolean goesOn(String path, Version before) {
    return !before.isAbsent() || !formerNames.knows(path);
  }

  private Version before(VersionPair pair, RevCommit commit, RevCommit parent) throws IOException {
    if (!pair.before().isAbsent() || pair.after().isAbsent()) {
      return pair.before();
    }
    Version former = formerNames.of(pair.after().path(), commit, parent);
    wanted.add(former.path());
    return former;
  }

  private void visitMerge(RevCommit commit, Set<String> here) throws IOException {
    Set<String> left = here;
    List<Map<String, VersionPair>> differences = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      Map<String, VersionPair> differing = differing(parent, commit);
      pass(parent, without(left, differing.keySet()));
      left = both(left, differing.keySet());
      differences.add(differing);
      if (left.isEmpty()) {
        return;
      }
    }
    for (String path : left) {
      addMerge(commit, differences.stream().map(differing -> pair(differing, path)).toList());
    }
  }

  private static VersionPair pair(Map<String, VersionPair> differing, String path) {
    return differing.getOrDefault(path, VersionPair.nowhere(path));
  }

  private void visitRoot(RevCommit commit, Set<String> here) throws IOException {
    wanted.in(commit.getTree(), commit.getTree()).entrySet().stream()
        .filter(entry -> here.contains(entry.getKey()))
        .forEach(
            entry -> {
              Version after = entry.getValue().after();
              add(new PathStep(order++, commit, after, List.of(Version.absent(after.path()))));
            });
  }

  private void addMerge(RevCommit commit, List<VersionPair> pairs) throws IOException {
    List<Version> before = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      Version former = before(pairs.get(at), commit, commit.getParent(at));
      before.add(former);
      if (goesOn(pairs.get(at).after().path(), former)) {
        pass(commit.getParent(at), Set.of(former.path()));
      }
    }
    add(new PathStep(order++, commit, pairs.get(0).after(), before));
  }

  private void add(PathStep step) {
    steps.computeIfAbsent(step.after().path(), path -> new ArrayList<>()).add(step);
  }

  /** The commits that both histories share are not walked. */
  private void pass(RevCommit parent, Set<String> paths) {
    if (!paths.isEmpty() && !parent.has(RevFlag.UNINTERESTING)) {
      live.merge(parent, paths, PathWalk::union);
    }
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    if (some.size() >= others.size() && some.containsAll(others)) {
      return some;
    }
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    if (some.stream().noneMatch(all::contains)) {
      return all;
    }
    Set<String> rest = new HashSet<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(others);
    common.removeIf(path -> !some.contains(path));
    return common;
  }
}
