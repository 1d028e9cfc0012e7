package dev.gatebook.git;

import java.io.IOException;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Counts lines added and removed. What is binary or too large counts 0. */
final class LineCount {
  private static final int LARGEST_FILE = 5 << 20;
  private static final long MOST_BYTES = 256L << 20;
  private static final int MOST_LINES_FOR_MYERS = 20_000;
  private static final RawText NOTHING = RawText.EMPTY_TEXT;

  /** Stands for content that has no lines to count; compared by identity. */
  private static final RawText BINARY = new RawText(new byte[] {0});

  private final ObjectReader reader;
  private long bytes;
  private String because = "";

  LineCount(ObjectReader reader) {
    this.reader = reader;
  }

  /** Lines of one file. */
  record Lines(int added, int removed) {
    private static final Lines UNKNOWN = new Lines(0, 0);
  }

  /** Why some counts are missing; empty when none is. */
  String because() {
    return because;
  }

  Lines of(DiffEntry entry) {
    try {
      RawText older = isNew(entry) ? NOTHING : text(entry.getOldMode(), entry.getOldId());
      RawText newer = text(entry.getNewMode(), entry.getNewId());
      return between(older, newer);
    } catch (IOException | RuntimeException e) {
      because = Unreadable.because(e) + "; some lines are not counted";
      return Lines.UNKNOWN;
    }
  }

  /** A copy is a new file to its readers. */
  private static boolean isNew(DiffEntry entry) {
    return entry.getChangeType() == DiffEntry.ChangeType.COPY;
  }

  private RawText text(FileMode mode, AbbreviatedObjectId id) throws IOException {
    if (mode.getObjectType() != Constants.OBJ_BLOB) {
      return NOTHING;
    }
    ObjectLoader loader = reader.open(id.toObjectId(), Constants.OBJ_BLOB);
    bytes += loader.getSize();
    if (loader.getSize() > LARGEST_FILE) {
      return BINARY;
    }
    if (bytes > MOST_BYTES) {
      because = "the difference is too large to count all lines";
      return BINARY;
    }
    byte[] content = loader.getBytes(LARGEST_FILE);
    return RawText.isBinary(content) ? BINARY : new RawText(content);
  }

  private static Lines between(RawText older, RawText newer) {
    if (older == BINARY || newer == BINARY) {
      return Lines.UNKNOWN;
    }
    int added = 0;
    int removed = 0;
    for (Edit edit :
        algorithm(older.size() + newer.size()).diff(RawTextComparator.DEFAULT, older, newer)) {
      added += edit.getLengthB();
      removed += edit.getLengthA();
    }
    return new Lines(added, removed);
  }

  /** Myers is exact and quadratic in the worst case, so large files do without it. */
  private static DiffAlgorithm algorithm(int lines) {
    HistogramDiff histogram = new HistogramDiff();
    histogram.setFallbackAlgorithm(lines > MOST_LINES_FOR_MYERS ? null : MyersDiff.INSTANCE);
    return histogram;
  }
}
