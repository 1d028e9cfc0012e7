package dev.gatebook.artifact.read;

import java.io.IOException;

/**
 * A format of artifacts. To add one: a class, a line in {@code ArtifactFormats} and a folder of
 * fixtures that bears its name.
 */
public interface ArtifactFormat {
  /** The name in JSON and on pages, such as {@code junit-xml}. */
  String name();

  /** Whether a file that begins so is of this format. No two formats may want the same file. */
  boolean recognises(Head head);

  /**
   * Reads a file to its end.
   *
   * @throws Unreadable when it cannot be read whole; then nothing that it gave counts
   * @throws IOException when its bytes cannot be had
   */
  void read(ArtifactStream in, Sink sink) throws Unreadable, IOException;
}
