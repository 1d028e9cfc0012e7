package dev.gatebook.model;

import java.util.Locale;

/** What a coverage figure counts. Shares of different units are never compared. */
public enum CoverageUnit {
  LINE,
  BRANCH,
  INSTRUCTION,
  METHOD,
  CLASS,
  FUNCTION,
  STATEMENT,
  /** What a debugger of .NET can stop at; several may stand on one line. */
  POINT;

  /** The word in YAML and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
