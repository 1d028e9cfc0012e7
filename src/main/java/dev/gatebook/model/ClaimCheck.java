package dev.gatebook.model;

import java.util.Locale;

/**
 * A declared figure beside the measured one.
 *
 * @param measured the measured figure in words; empty when there is none
 * @param because one sentence with both numbers
 */
public record ClaimCheck(Figures.Figure declared, String measured, Result result, String because) {

  /** What the measurement says of the claim. */
  public enum Result {
    CONFIRMED,
    CONTRADICTED,
    STALE,
    UNVERIFIABLE;

    /** The word on pages and in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
