package dev.gatebook.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file that was found, to be read once. Artifacts may be larger than the heap, so the content is
 * a stream and not an array.
 *
 * @param path path as a reader would type it, with forward slashes, never absolute
 * @param size length in bytes
 * @param content opens the content; the caller closes it
 */
public record SourceFile(String path, long size, Content content) {

  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** A new stream at the first byte. */
    InputStream open() throws IOException;
  }

  /** A file whose bytes are at hand. */
  public static SourceFile of(String path, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new SourceFile(path, copy.length, () -> new ByteArrayInputStream(copy));
  }

  /**
   * All bytes.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public byte[] bytes() {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
