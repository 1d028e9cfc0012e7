package dev.gatebook.artifact.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive as they are packed: counted, with the last ones kept. */
final class PackedStream extends FilterInputStream {
  private static final int TAIL = 66_000;

  private final Unpacked unpacked;
  private final byte[] tail = new byte[TAIL];
  private long count;

  PackedStream(InputStream in, Unpacked unpacked) {
    super(in);
    this.unpacked = unpacked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    unpacked.ratio(count);
    int got = super.read(into, offset, length);
    for (int i = 0; i < got; i++) {
      tail[(int) ((count + i) % TAIL)] = into[offset + i];
    }
    count += Math.max(got, 0);
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // Whoever opened the archive closes it.
  }

  /** Reads to the end. */
  void drain() throws IOException {
    byte[] rest = new byte[16 * 1024];
    int got = 0;
    while (got >= 0) {
      got = read(rest, 0, rest.length);
    }
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  /** The last bytes in their order. */
  byte[] tail() {
    int length = (int) Math.min(count, TAIL);
    byte[] last = new byte[length];
    for (int i = 0; i < length; i++) {
      last[i] = tail[(int) ((count - length + i) % TAIL)];
    }
    return last;
  }
}
