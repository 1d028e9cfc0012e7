package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.BlockStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file of an archive. Closing it leaves the archive open; a fault of the archive
 * that its reader met is thrown again at the end, so that it cannot be taken for one of the file.
 */
final class EntryStream extends BlockStream {
  private final Unpacked unpacked;
  private IOException fault = new IOException();
  private boolean failed;

  EntryStream(InputStream in, Unpacked unpacked) {
    super(in);
    this.unpacked = unpacked;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      int got = super.read(into, offset, length);
      if (got > 0) {
        unpacked.grow(got);
      }
      return got;
    } catch (IOException e) {
      failed = true;
      fault = e;
      throw e;
    }
  }

  @Override
  public void close() {
    // The archive goes on behind this file.
  }

  /** Passes over what was not read. */
  void finish() throws IOException {
    if (failed) {
      throw fault;
    }
    drain();
  }
}
