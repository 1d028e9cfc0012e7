package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.BlockStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive as they are packed: counted, with the last ones kept. */
final class PackedStream extends BlockStream {
  private static final int TAIL = 66_000;

  private final Unpacked unpacked;
  private final byte[] tail = new byte[TAIL];
  private long count;

  PackedStream(InputStream in, Unpacked unpacked) {
    super(in);
    this.unpacked = unpacked;
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
  public void close() {
    // Whoever opened the archive closes it.
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
