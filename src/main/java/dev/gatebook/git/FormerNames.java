package dev.gatebook.git;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Finds under which name a renamed file was known before the commit that gave it its name. */
final class FormerNames {
  /** Telling renames apart reads contents, so it is not done for every commit. */
  private static final int MOST_DETECTIONS = 200;

  private final ObjectReader reader;
  private final Map<String, String> originals;
  private final Map<Edge, FileMoves> detected = new HashMap<>();

  private record Edge(RevCommit commit, RevCommit parent) {}

  /**
   * Knows which files were renamed.
   *
   * @param originals the name in the older commit, by the name in the newer one
   */
  FormerNames(ObjectReader reader, Map<String, String> originals) {
    this.reader = reader;
    this.originals = new HashMap<>(originals);
  }

  /** Whether a file got that name after the older commit. */
  boolean knows(String path) {
    return originals.containsKey(path);
  }

  /** What a file that a commit adds was in the parent; absent when it is new there. */
  Version of(String path, RevCommit commit, RevCommit parent) throws IOException {
    Optional<String> original = Optional.ofNullable(originals.get(path));
    if (original.isEmpty()) {
      return Version.absent(path);
    }
    Version former = version(original.get(), parent);
    return former.isAbsent() ? between(path, original.get(), commit, parent) : former;
  }

  private Version version(String path, RevCommit commit) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(reader, path, commit.getTree())) {
      return walk == null
          ? Version.absent(path)
          : new Version(path, walk.getObjectId(0), walk.getFileMode(0));
    }
  }

  /** A file may have had other names between the first and the last one. */
  private Version between(String path, String original, RevCommit commit, RevCommit parent)
      throws IOException {
    Edge edge = new Edge(commit, parent);
    if (!detected.containsKey(edge) && detected.size() == MOST_DETECTIONS) {
      return Version.absent(path);
    }
    List<DiffEntry> renames = moves(edge).renames();
    for (DiffEntry rename : renames) {
      if (rename.getNewPath().equals(path)) {
        originals.putIfAbsent(rename.getOldPath(), original);
        return version(rename.getOldPath(), parent);
      }
    }
    return Version.absent(path);
  }

  private FileMoves moves(Edge edge) throws IOException {
    FileMoves known = detected.get(edge);
    if (known != null) {
      return known;
    }
    FileMoves moves = FileMoves.between(edge.parent(), edge.commit(), reader);
    detected.put(edge, moves);
    return moves;
  }
}
