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
  private static final int SIZE_AT = 12;
  private static final int START_AT = 16;
  private static final int COMMENT_AT = 20;

  /** Stands for a number that is elsewhere, in archives of more than 4 GiB. */
  private static final long LARGE = 0xFFFFFFFFL;

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
    compare(told(packed.tail(), packed.count()));
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
  private static int told(byte[] tail, long length) throws ZipException {
    for (int at = tail.length - END_LENGTH; at >= 0; at--) {
      if (isEnd(tail, at, length)) {
        return (int) number(tail, at + COUNT_AT, 2);
      }
    }
    throw new ZipException("no end of the directory");
  }

  /**
   * Whether the record stands there: only its comment may follow it, and the directory ends where
   * it begins. An archive that lies in this one has such a record too, with other places.
   */
  private static boolean isEnd(byte[] tail, int at, long length) {
    boolean sign = tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
    if (!sign || at + END_LENGTH + number(tail, at + COMMENT_AT, 2) != tail.length) {
      return false;
    }
    long size = number(tail, at + SIZE_AT, 4);
    long start = number(tail, at + START_AT, 4);
    return size == LARGE || start == LARGE || start + size == length - tail.length + at;
  }

  private static long number(byte[] bytes, int at, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | (bytes[at + i] & 0xFF);
    }
    return number;
  }
}
