package dev.gatebook.cli;

import java.util.Locale;

/** How problems and findings are printed. */
enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** Workflow commands that GitHub turns into annotations. */
  GITHUB,
  /** SARIF 2.1.0 for code scanning. */
  SARIF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
