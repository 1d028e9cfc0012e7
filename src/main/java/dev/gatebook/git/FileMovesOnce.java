package dev.gatebook.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;

/** The files that differ between two commits, found out when they are first asked for. */
final class FileMovesOnce {
  private final RevCommit from;
  private final RevCommit to;
  private final ObjectReader reader;
  private Optional<FileMoves> known = Optional.empty();

  FileMovesOnce(RevCommit from, RevCommit to, ObjectReader reader) {
    this.from = from;
    this.to = to;
    this.reader = reader;
  }

  FileMoves get() throws IOException {
    if (known.isEmpty()) {
      known = Optional.of(FileMoves.between(from, to, reader));
    }
    return known.get();
  }
}
