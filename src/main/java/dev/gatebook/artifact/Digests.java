package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Meter;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;

/** When the SHA-256 of a file is taken. */
enum Digests {
  /** While it is read, since it is kept. */
  KEPT,

  /**
   * Only where it tells copies apart, by reading the file once more: it costs a third of what
   * parsing costs, and more than parsing where the JVM has compiled little yet.
   */
  ASKED_FOR;

  /** Whether it must be taken while the file is read; what is a stream can be read only once. */
  boolean takenWhileReading(SourceFile file) {
    return this == KEPT || file.size() < 0;
  }

  /** That of a file; of one that cannot be read again, what no other file has. */
  static String of(SourceFile file) {
    try (InputStream in = file.content().open();
        Meter meter = Meter.digesting(in, Limits.FILE_BYTES)) {
      meter.drain();
      return meter.sha256();
    } catch (IOException e) {
      return file.path();
    }
  }
}
