package dev.gatebook.artifact.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Counts the bytes that pass, digests them if asked to, and stops when they are too many. */
public final class Meter extends BlockStream {
  private final Optional<MessageDigest> digest;
  private final long limit;
  private long count;
  private boolean atEnd;

  private Meter(InputStream in, long limit, Optional<MessageDigest> digest) {
    super(in);
    this.limit = limit;
    this.digest = digest;
  }

  /** Counts them only. */
  public static Meter counting(InputStream in, long limit) {
    return new Meter(in, limit, Optional.empty());
  }

  /** Takes their SHA-256, too. */
  public static Meter digesting(InputStream in, long limit) {
    try {
      return new Meter(in, limit, Optional.of(MessageDigest.getInstance("SHA-256")));
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
      digest.ifPresent(sha -> sha.update(into, offset, got));
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

  /** Digest of what passed, in hexadecimal; empty when none was asked for. */
  public String sha256() {
    return digest.map(sha -> HexFormat.of().formatHex(sha.digest())).orElse("");
  }
}
