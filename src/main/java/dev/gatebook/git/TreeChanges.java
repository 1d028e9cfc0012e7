package dev.gatebook.git;

import dev.gatebook.model.FileChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * How the files of two commits differ.
 *
 * @param because why it does not say all; empty when it does
 */
record TreeChanges(List<FileChange> files, String because) {
  private static final int LARGEST_COMPARED = 1 << 20;

  static TreeChanges between(RevCommit older, RevCommit newer, ObjectReader reader)
      throws IOException {
    List<DiffEntry> entries = scan(older, newer, reader);
    try {
      return counted(withRenames(entries, reader), reader, "");
    } catch (IOException e) {
      // A partial clone knows the trees and not every content: the files are still worth a list.
      return counted(scan(older, newer, reader), reader, Unreadable.because(e));
    }
  }

  static List<DiffEntry> scan(RevCommit older, RevCommit newer, ObjectReader reader)
      throws IOException {
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(older.getTree());
      walk.addTree(newer.getTree());
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      return DiffEntry.scan(walk);
    }
  }

  static List<DiffEntry> withRenames(List<DiffEntry> entries, ObjectReader reader)
      throws IOException {
    RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
    detector.setBigFileThreshold(LARGEST_COMPARED);
    detector.setSkipContentRenamesForBinaryFiles(true);
    detector.addAll(entries);
    return detector.compute();
  }

  private static TreeChanges counted(List<DiffEntry> entries, ObjectReader reader, String because) {
    LineCount lines = new LineCount(reader);
    List<FileChange> files = new ArrayList<>();
    entries.forEach(entry -> files.add(change(entry, lines.of(entry))));
    files.sort(Comparator.comparing(FileChange::path));
    return new TreeChanges(files, because.isEmpty() ? lines.because() : because);
  }

  private static FileChange change(DiffEntry entry, LineCount.Lines lines) {
    String older = entry.getOldPath();
    String newer = entry.getNewPath();
    return switch (entry.getChangeType()) {
      case ADD, COPY -> change(newer, newer, FileChange.Kind.ADDED, lines);
      case DELETE -> change(older, older, FileChange.Kind.DELETED, lines);
      case RENAME -> change(newer, older, FileChange.Kind.RENAMED, lines);
      case MODIFY -> change(newer, newer, FileChange.Kind.MODIFIED, lines);
    };
  }

  private static FileChange change(
      String path, String before, FileChange.Kind kind, LineCount.Lines lines) {
    return new FileChange(path, before, kind, lines.added(), lines.removed());
  }
}
