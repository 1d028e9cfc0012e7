package dev.gatebook.model;

import java.util.Locale;

/** How much a problem or a finding matters, the worst first. */
public enum Severity {
  /** The input is wrong or a claim does not hold. */
  ERROR,
  /** Probably wrong; nothing was lost. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** The word in JSON and on the terminal: {@code error}, {@code warning}, {@code note}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
