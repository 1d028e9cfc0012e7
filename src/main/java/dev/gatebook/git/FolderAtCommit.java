package dev.gatebook.git;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads the files of a folder from a commit. */
record FolderAtCommit(String folder, String label, Past.Wanted wanted) {
  /** How many files are read at most. */
  static final int MOST_FILES = 50_000;

  Parsed<List<SourceFile>> none(String because) {
    String message = "the folder cannot be read from the commit: " + because;
    return new Parsed<>(List.of(), List.of(absent(message)));
  }

  Parsed<List<SourceFile>> read(Repository repository, RevCommit commit) throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      Optional<Version> tree = FolderTree.of(walk.getObjectReader(), commit, folder);
      if (tree.isEmpty()) {
        String message = "there is no folder '" + folder + "' at commit " + shortId(commit);
        return new Parsed<>(List.of(), List.of(absent(message)));
      }
      walk.addTree(tree.get().id());
      return read(repository, walk);
    }
  }

  private Problem absent(String message) {
    String mend = "name a point of the history where the folder is";
    return Problem.error("GB311", message, SourceRef.of(shown(folder)), mend);
  }

  private static String shortId(RevCommit commit) {
    return commit.abbreviate(7).name();
  }

  private Parsed<List<SourceFile>> read(Repository repository, TreeWalk walk) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    while (walk.next()) {
      Version version = version(walk);
      if (walk.getNameString().startsWith(".")) {
        continue;
      }
      if (walk.isSubtree()) {
        if (wanted.folder(version.path())) {
          walk.enterSubtree();
        }
      } else if (wanted.file(version.path()) && files.size() == MOST_FILES) {
        problems.add(left(version.path(), "the folder has more than " + MOST_FILES + " files"));
        break;
      } else if (wanted.file(version.path())) {
        take(repository, version, files, problems);
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return new Parsed<>(files, problems);
  }

  private Version version(TreeWalk walk) {
    String path = FolderTree.join(folder, walk.getPathString());
    return new Version(path, walk.getObjectId(0), walk.getFileMode(0));
  }

  private void take(
      Repository repository, Version version, List<SourceFile> files, List<Problem> problems) {
    if (!version.isFile()) {
      problems.add(left(version.path(), what(version.mode())));
      return;
    }
    try {
      files.add(new BlobContent(repository, version.id()).file(shown(version.path())));
    } catch (IOException | RuntimeException e) {
      problems.add(left(version.path(), Unreadable.because(e)));
    }
  }

  private static String what(FileMode mode) {
    return mode.equals(FileMode.SYMLINK) ? "it is a link" : "it is another repository";
  }

  private Problem left(String path, String why) {
    return Problem.error(
        "GB310",
        "'" + path + "' is not read from the commit: " + why,
        SourceRef.of(shown(path)),
        "only files that are in the commit themselves are read");
  }

  private String shown(String path) {
    return label.isEmpty() ? path : label + ":" + path;
  }
}
