package dev.gatebook.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;

/** The files that differ between two commits, with those that were renamed. */
record FileMoves(List<DiffEntry> entries) {
  FileMoves {
    entries = List.copyOf(entries);
  }

  static FileMoves between(RevCommit older, RevCommit newer, ObjectReader reader)
      throws IOException {
    try {
      return new FileMoves(TreeChanges.withRenames(TreeChanges.scan(older, newer, reader), reader));
    } catch (IOException e) {
      // A partial clone knows the trees and not every content: renames are not told then.
      return new FileMoves(TreeChanges.scan(older, newer, reader));
    }
  }

  List<DiffEntry> renames() {
    return entries.stream()
        .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
        .toList();
  }

  /** What a file became that is no longer at its path. */
  Optional<Version> renamed(String path) {
    return renames().stream()
        .filter(entry -> entry.getOldPath().equals(path))
        .map(FileMoves::after)
        .findFirst();
  }

  /** Every file of the newer commit that differs, beside what it was. */
  List<VersionPair> changed() {
    List<VersionPair> pairs = new ArrayList<>();
    for (DiffEntry entry : entries) {
      if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
        pairs.add(new VersionPair(before(entry), after(entry)));
      }
    }
    return pairs;
  }

  /** A copy is a new file to its readers. */
  private static Version before(DiffEntry entry) {
    return switch (entry.getChangeType()) {
      case ADD, COPY, DELETE -> Version.absent(entry.getNewPath());
      case MODIFY, RENAME ->
          new Version(entry.getOldPath(), entry.getOldId().toObjectId(), entry.getOldMode());
    };
  }

  private static Version after(DiffEntry entry) {
    return new Version(entry.getNewPath(), entry.getNewId().toObjectId(), entry.getNewMode());
  }
}
