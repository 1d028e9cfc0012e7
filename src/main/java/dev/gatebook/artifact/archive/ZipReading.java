package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a ZIP archive entry by entry, as it comes, and holds what was there against the directory
 * at its end: an archive that is cut between two entries looks whole without it.
 */
final class ZipReading {
  private static final int END_LENGTH = 22;
  private static final int COUNT_AT = 10;
  private static final int UNTOLD = 0xFFFF;

  private final ArtifactStream archive;
  private final Unpacked unpacked;
  private int entries;

  ZipReading(ArtifactStream archive, Unpacked unpacked) {
    this.archive = archive;
    this.unpacked = unpacked;
  }

  void read() throws Unreadable, IOException {
    PackedStream packed = new PackedStream(archive.bytes(), unpacked);
    ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null) {
      entries++;
      unpacked.count();
      if (!entry.isDirectory()) {
        unpacked.file(entry.getName(), zip);
      }
      zip.closeEntry();
      entry = zip.getNextEntry();
    }
    packed.drain();
    compare(told(packed.tail()));
  }

  private void compare(int told) throws Unreadable {
    if (told != UNTOLD && told != (entries & UNTOLD)) {
      throw new Unreadable(
          Complaints.archive(
              "the directory of the archive lists " + told + " entries, " + entries + " are there",
              archive.at(0, 0),
              "pack it again"));
    }
  }

  /** How many entries the record at the end of the archive tells of. */
  private static int told(byte[] tail) throws ZipException {
    for (int at = tail.length - END_LENGTH; at >= 0; at--) {
      boolean sign =
          tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
      if (sign) {
        return (tail[at + COUNT_AT] & 0xFF) | ((tail[at + COUNT_AT + 1] & 0xFF) << 8);
      }
    }
    throw new ZipException("no end of the directory");
  }
}
