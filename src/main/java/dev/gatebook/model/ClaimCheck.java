package dev.gatebook.model;

import java.util.List;
import java.util.Locale;

/**
 * A declared figure beside the measured one.
 *
 * @param subject id of the task or path of the file that the figure is about; empty for the audit
 *     as a whole
 * @param measured the measured figure in words; empty when there is none
 * @param because one sentence with both numbers
 * @param sources where it was looked up: artifacts, commits, files at the commit
 */
public record ClaimCheck(
    String subject,
    Figures.Figure declared,
    String measured,
    Result result,
    String because,
    List<SourceRef> sources) {
  public ClaimCheck {
    sources = List.copyOf(sources);
  }

  /** The name of the figure with what it is about: {@code lines.added of app/main.py}. */
  public String title() {
    return declared.name() + (subject.isEmpty() ? "" : " of " + subject);
  }

  /** What the measurement says of the claim. */
  public enum Result {
    CONFIRMED,
    CONTRADICTED,
    /** It held when it was last measured; nothing was measured since. */
    STALE,
    UNVERIFIABLE;

    /** The word on pages and in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
