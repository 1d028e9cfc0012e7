package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Unreadable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Reads what was packed by gzip: an archive of tar, or one file. */
final class GzipReading {
  private static final int BUFFER = 32 * 1024;

  private final ArtifactStream archive;
  private final Unpacked unpacked;

  GzipReading(ArtifactStream archive, Unpacked unpacked) {
    this.archive = archive;
    this.unpacked = unpacked;
  }

  void read() throws Unreadable, IOException {
    PackedStream packed = new PackedStream(archive.bytes(), unpacked);
    BufferedInputStream content =
        new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER);
    if (Archive.of(Head.peek(content)).filter(kind -> kind == Archive.TAR).isPresent()) {
      new TarReading(content, unpacked).read();
    } else {
      unpacked.file(name(), content);
    }
  }

  /** The name of the one file: that of the archive without its ending. */
  private String name() {
    String name = archive.path().substring(archive.path().lastIndexOf('/') + 1);
    return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : "content";
  }
}
