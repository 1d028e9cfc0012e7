package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import java.util.Optional;

/** Reads the durations of a file, in seconds as written, and counts those that make no sense. */
public final class Durations {
  private static final long DAY_MILLIS = 24L * 60 * 60 * 1000;
  private static final int EXAMPLE_CHARS = 32;

  private long odd;
  private String example = "";

  /** Milliseconds; empty when nothing plausible is written. */
  public Optional<Long> read(String written) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    long millis = Seconds.toMillis(written.strip());
    if (millis >= 0 && millis <= DAY_MILLIS) {
      return Optional.of(millis);
    }
    if (odd++ == 0) {
      example = CutText.of(written, 1, EXAMPLE_CHARS);
    }
    return Optional.empty();
  }

  public void tell(Sink sink, SourceRef at) {
    if (odd > 0) {
      sink.problem(Complaints.durations(odd, example, at));
    }
  }
}
