package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.Unreadable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads an archive of tar entry by entry, as POSIX.1-2001 describes it, with the long names of GNU.
 * Links and devices are told of and passed over.
 */
final class TarReading {
  private static final int LONGEST_NAME = 8 * 1024;

  private final InputStream in;
  private final Unpacked unpacked;
  private Optional<String> longName = Optional.empty();

  TarReading(InputStream in, Unpacked unpacked) {
    this.in = in;
    this.unpacked = unpacked;
  }

  void read() throws Unreadable, IOException {
    TarHeader header = new TarHeader(block());
    while (!header.isEnd()) {
      unpacked.count();
      entry(header);
      header = new TarHeader(block());
    }
    byte[] rest = new byte[16 * 1024];
    int got = 0;
    while (got >= 0) {
      got = in.read(rest, 0, rest.length);
    }
  }

  private void entry(TarHeader header) throws Unreadable, IOException {
    if (!header.isSound()) {
      throw new ZipException("a header of the archive is broken");
    }
    SizedStream content = new SizedStream(in, header.size());
    switch (header.type()) {
      case 'L' -> longName = Optional.of(text(content));
      case 'x' -> longName = TarHeader.paxPath(text(content)).or(() -> longName);
      case '0', '\0', '7' -> {
        unpacked.file(longName.orElse(header.name()), content);
        longName = Optional.empty();
      }
      case 'g' -> {}
      default -> special(header);
    }
    content.finish();
  }

  private void special(TarHeader header) {
    if ("12346".indexOf(header.type()) >= 0) {
      unpacked.link(longName.orElse(header.name()));
    }
    longName = Optional.empty();
  }

  private static String text(InputStream content) throws IOException {
    return TarHeader.text(content.readNBytes(LONGEST_NAME));
  }

  private byte[] block() throws IOException {
    byte[] block = in.readNBytes(TarHeader.BLOCK);
    if (block.length < TarHeader.BLOCK) {
      throw new EOFException("the archive has no end");
    }
    return block;
  }
}
