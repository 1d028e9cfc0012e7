package dev.gatebook.artifact.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, and the blanks behind them that fill a block. */
final class SizedStream extends InputStream {
  private final InputStream in;
  private final long padding;
  private long left;

  SizedStream(InputStream in, long size) {
    this.in = in;
    this.left = size;
    this.padding = (TarHeader.BLOCK - size % TarHeader.BLOCK) % TarHeader.BLOCK;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left == 0 || length == 0) {
      return left == 0 ? -1 : 0;
    }
    int got = in.read(into, offset, (int) Math.min(length, left));
    if (got < 0) {
      throw new EOFException("an entry is cut");
    }
    left -= got;
    return got;
  }

  /** Passes over what was not read, to the beginning of the next block. */
  void finish() throws IOException {
    byte[] rest = new byte[16 * 1024];
    int got = 0;
    while (got >= 0) {
      got = read(rest, 0, rest.length);
    }
    if (in.readNBytes((int) padding).length < padding) {
      throw new EOFException("an entry is cut");
    }
  }
}
