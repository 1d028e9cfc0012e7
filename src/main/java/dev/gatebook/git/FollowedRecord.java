package dev.gatebook.git;

import dev.gatebook.model.RecordTrail;
import dev.gatebook.model.RecordTrail.Change;
import dev.gatebook.model.RecordTrail.Presence;
import dev.gatebook.model.RecordTrail.Touch;
import dev.gatebook.model.RecordTrail.Touch.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** One record, followed through the commits that touch it. */
final class FollowedRecord {
  private final String folder;
  private final RevWalk walk;

  /** Commits that put a seal where no parent has one: more than one when branches did. */
  private final List<RevCommit> sealers = new ArrayList<>();

  private final Map<Version, List<RevCommit>> introducers = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** Asked again for every file of a commit. */
  private final Map<RevCommit, Boolean> sealedIn = new HashMap<>();

  private final Map<RevCommit, List<Touch>> touches = new LinkedHashMap<>();

  FollowedRecord(String folder, RevWalk walk) {
    this.folder = folder;
    this.walk = walk;
  }

  void sealed(RevCommit commit, MergedPath seal) {
    if (seal.before().stream().noneMatch(Version::isFile)) {
      sealers.add(commit);
    }
  }

  void visit(RevCommit commit, MergedPath path) throws IOException {
    if (path.path().startsWith(folder + "/errata/")) {
      return;
    }
    if (isChange(commit, path)) {
      touches
          .computeIfAbsent(commit, key -> new ArrayList<>())
          .add(new Touch(path.path(), kind(path)));
    }
    if (path.differsFromAll() && !path.after().isAbsent()) {
      introducers.computeIfAbsent(path.after(), key -> new ArrayList<>()).add(commit);
      seen.add(path.path());
    }
    if (path.before().stream().anyMatch(version -> !version.isAbsent())) {
      seen.add(path.path());
    }
  }

  private boolean isChange(RevCommit commit, MergedPath path) throws IOException {
    for (int at = 0; at < commit.getParentCount(); at++) {
      Version before = path.before().get(at);
      if (!path.same(before)
          && !isTakenOver(commit, path, before)
          && isSealedIn(commit.getParent(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a merge took its version from a side that knew of the seal and of the version of this
   * side. What that side did is told where it was done.
   */
  private boolean isTakenOver(RevCommit commit, MergedPath path, Version before)
      throws IOException {
    for (int at = 0; at < commit.getParentCount(); at++) {
      RevCommit side = commit.getParent(at);
      if (path.same(path.before().get(at)) && isSealedIn(side) && knew(side, before)) {
        return true;
      }
    }
    return false;
  }

  private boolean knew(RevCommit side, Version version) throws IOException {
    List<RevCommit> from = introducers.getOrDefault(version, List.of());
    return version.isAbsent() || from.isEmpty() || isAnyIn(from, side);
  }

  /** Whether a seal was put there in a commit or before it. */
  private boolean isSealedIn(RevCommit commit) throws IOException {
    Boolean known = sealedIn.get(commit);
    if (known != null) {
      return known;
    }
    boolean sealed = find(commit).isPresent() || isAnyIn(sealers, commit);
    sealedIn.put(commit, sealed);
    return sealed;
  }

  private boolean isAnyIn(List<RevCommit> ancestors, RevCommit commit) throws IOException {
    for (RevCommit ancestor : ancestors) {
      if (walk.isMergedInto(ancestor, commit)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ObjectId> find(RevCommit commit) throws IOException {
    String seal = folder + "/seal.yml";
    try (TreeWalk found = TreeWalk.forPath(walk.getObjectReader(), seal, commit.getTree())) {
      return found == null ? Optional.empty() : Optional.of(found.getObjectId(0));
    }
  }

  private Kind kind(MergedPath path) {
    if (path.after().isAbsent()) {
      return Kind.REMOVED;
    }
    if (path.before().stream().anyMatch(version -> !version.isAbsent() && !path.same(version))) {
      return Kind.CHANGED;
    }
    return path.differsFromAll() && seen.contains(path.path()) ? Kind.ADDED_AGAIN : Kind.ADDED;
  }

  RecordTrail trail(RevCommit head, String because) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<RevCommit, List<Touch>> touched : touches.entrySet()) {
      walk.parseBody(touched.getKey());
      changes.add(new Change(Commits.of(touched.getKey()), touched.getValue()));
    }
    RevCommit sealer = sealers.get(0);
    walk.parseBody(sealer);
    boolean known = !walk.getObjectReader().getShallowCommits().contains(sealer);
    return new RecordTrail(
        folder,
        Commits.of(sealer),
        find(head).isPresent() ? Presence.PRESENT : Presence.REMOVED,
        changes,
        known ? "" : because);
  }
}
