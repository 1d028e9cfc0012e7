package dev.gatebook.artifact.read;

import java.io.ByteArrayInputStream;

/** A file that lies in memory as a whole; a parser takes it from there without a copy. */
public final class HeldBytes extends ByteArrayInputStream {
  /** The first bytes of an array, which must not change while they are read. */
  public HeldBytes(byte[] bytes, int length) {
    super(bytes, 0, length);
  }

  byte[] array() {
    return buf;
  }

  int length() {
    return count;
  }
}
