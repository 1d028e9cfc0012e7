package dev.gatebook.record;

import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests in hexadecimal. Source: FIPS 180-4. */
final class Sha256 {
  private Sha256() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Size and digest of a file, which may be larger than the heap. */
  static Seal.Entry of(SourceFile file) {
    MessageDigest digest = digest();
    try (InputStream in = file.content().open();
        DigestInputStream counted = new DigestInputStream(in, digest)) {
      long size = counted.transferTo(OutputStream.nullOutputStream());
      return new Seal.Entry(file.path(), size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
