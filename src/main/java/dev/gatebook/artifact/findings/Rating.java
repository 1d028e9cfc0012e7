package dev.gatebook.artifact.findings;

import dev.gatebook.model.Alert.Level;
import java.util.Locale;

/** The words that advisories use for how grave something is, as levels. */
final class Rating {
  private Rating() {}

  /**
   * Critical and high are errors, medium and moderate are warnings, none is none; all else, the
   * unknown too, is a note.
   */
  static Level level(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "critical", "high" -> Level.ERROR;
      case "medium", "moderate" -> Level.WARNING;
      case "none" -> Level.NONE;
      default -> Level.NOTE;
    };
  }
}
