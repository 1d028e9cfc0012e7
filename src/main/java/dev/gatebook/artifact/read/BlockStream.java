package dev.gatebook.artifact.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that looks at what passes, block by block; nothing is read or skipped unseen. */
public abstract class BlockStream extends FilterInputStream {
  private static final int BLOCK = 16 * 1024;

  protected BlockStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return in.read(into, offset, length);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final long skip(long count) throws IOException {
    byte[] passed = new byte[(int) Math.max(0, Math.min(count, BLOCK))];
    return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
  }

  /** Reads what is left. */
  public void drain() throws IOException {
    byte[] rest = new byte[BLOCK];
    int got = 0;
    while (got >= 0) {
      got = read(rest, 0, rest.length);
    }
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
