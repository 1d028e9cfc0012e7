package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import java.io.InputStream;

/**
 * A file as a format sees it.
 *
 * @param path for places in problems and tests, never to judge by
 * @param bytes at the first byte; the format does not close it
 * @param most how many bytes there are at most
 */
public record ArtifactStream(String path, InputStream bytes, long most) {
  /** A file that may be of any length. */
  public ArtifactStream(String path, InputStream bytes) {
    this(path, bytes, Long.MAX_VALUE);
  }

  public SourceRef at(int line, int column) {
    return new SourceRef(path, line, column);
  }
}
