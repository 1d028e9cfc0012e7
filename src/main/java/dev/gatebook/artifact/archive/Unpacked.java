package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.TooMuch;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of one archive: what their names must be like, and how much they may be together. */
final class Unpacked {
  private static final int NAME_CHARS = 200;

  private final ArtifactStream archive;
  private final Archive.Step step;
  private final Set<String> names = new HashSet<>();
  private long bytes;

  Unpacked(ArtifactStream archive, Archive.Step step) {
    this.archive = archive;
    this.step = step;
  }

  /** Counts an entry of any kind. */
  void count() throws TooMuch {
    if (names.size() >= Limits.ARCHIVE_ENTRIES) {
      throw new TooMuch("more than " + Limits.ARCHIVE_ENTRIES + " entries");
    }
  }

  /**
   * Hands a file on, unless its name hides it.
   *
   * @throws Unreadable when the name leads out of the archive or was there before
   */
  void file(String written, InputStream content) throws Unreadable, IOException {
    String name = written.replace('\\', '/');
    check(name);
    if (isHidden(name)) {
      return;
    }
    EntryStream entry = new EntryStream(content, this);
    step.take(name, entry);
    entry.finish();
  }

  /** Tells of an entry that is none of bytes. */
  void link(String written) {
    if (!isHidden(written)) {
      step.link(written);
    }
  }

  private void check(String name) throws Unreadable, TooMuch {
    count();
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    boolean leadsOut = name.startsWith("/") || drive || List.of(name.split("/", -1)).contains("..");
    if (leadsOut) {
      throw refuse("an entry leads out of the archive: '" + shown(name) + "'");
    }
    if (!names.add(name)) {
      throw refuse("'" + shown(name) + "' is in the archive twice");
    }
  }

  private Unreadable refuse(String message) {
    return new Unreadable(
        Complaints.archive(
            message, archive.at(0, 0), "pack it again, with names relative to one folder"));
  }

  private static String shown(String name) {
    return CutText.of(name, 1, NAME_CHARS);
  }

  /** Names that begin with a dot are left out, as in folders. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  /** Takes note of bytes that came out. */
  void grow(int more) throws TooMuch {
    bytes += more;
    if (bytes > Limits.ARCHIVE_BYTES) {
      throw new TooMuch("more than " + Limits.ARCHIVE_BYTES + " bytes when it is unpacked");
    }
  }

  /** Compares what came out with what went in. */
  void ratio(long packed) throws TooMuch {
    if (bytes > Limits.ARCHIVE_FREE_BYTES && bytes / Limits.ARCHIVE_RATIO > packed) {
      throw new TooMuch("more than " + Limits.ARCHIVE_RATIO + " times its own size");
    }
  }

  int entries() {
    return names.size();
  }
}
