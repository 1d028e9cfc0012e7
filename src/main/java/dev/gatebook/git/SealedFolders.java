package dev.gatebook.git;

import dev.gatebook.model.RecordTrail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Every folder that was sealed in the commits seen so far. */
final class SealedFolders {
  private static final String SEAL = "/seal.yml";

  private final RevWalk walk;
  private final Map<String, FollowedRecord> folders = new TreeMap<>();

  SealedFolders(RevWalk walk) {
    this.walk = walk;
  }

  /** Takes in what a commit changed; its parents must have been visited. */
  void visit(RevCommit commit, List<MergedPath> paths) throws IOException {
    for (MergedPath path : paths) {
      if (path.path().endsWith(SEAL) && path.after().isFile()) {
        String folder = path.path().substring(0, path.path().length() - SEAL.length());
        folders
            .computeIfAbsent(folder, name -> new FollowedRecord(name, walk))
            .sealed(commit, path);
      }
    }
    for (MergedPath path : paths) {
      Optional<FollowedRecord> folder = folderOf(path.path());
      if (folder.isPresent()) {
        folder.get().visit(commit, path);
      }
    }
  }

  private Optional<FollowedRecord> folderOf(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      FollowedRecord folder = folders.get(path.substring(0, slash));
      if (folder != null) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  List<RecordTrail> trails(RevCommit head, String because) throws IOException {
    List<RecordTrail> trails = new ArrayList<>();
    for (FollowedRecord folder : folders.values()) {
      trails.add(folder.trail(head, because));
    }
    return trails;
  }
}
