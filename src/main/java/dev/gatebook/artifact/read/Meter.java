package dev.gatebook.artifact.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests the bytes that pass, and stops when they are too many. */
public final class Meter extends BlockStream {
  private final MessageDigest digest;
  private final long limit;
  private long count;
  private boolean atEnd;

  public Meter(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    atEnd = got < 0;
    if (got > 0) {
      count += got;
      digest.update(into, offset, got);
    }
    if (count > limit) {
      throw new TooMuch("more than " + limit + " bytes");
    }
    return got;
  }

  /** Reads what is left, so that the digest is that of the whole file. */
  @Override
  public void drain() throws IOException {
    if (!atEnd) {
      super.drain();
    }
  }

  public long count() {
    return count;
  }

  /** Digest of what passed, in hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
