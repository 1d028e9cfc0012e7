package dev.gatebook.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it is longer than it should be. */
final class Capped extends FilterInputStream {
  private final long most;
  private long length;

  Capped(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int got = super.read(bytes, from, count);
    count(Math.max(0, got));
    return got;
  }

  private void count(int got) throws IOException {
    length += got;
    if (length > most) {
      throw new IOException("it is longer than " + most + " bytes when unpacked");
    }
  }
}
