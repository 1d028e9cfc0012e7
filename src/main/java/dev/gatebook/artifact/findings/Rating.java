package dev.gatebook.artifact.findings;

import dev.gatebook.model.Alert.Level;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The words that advisories use for how grave something is, as levels. */
final class Rating {
  private static final BigDecimal LOW = new BigDecimal("0.1");
  private static final BigDecimal MEDIUM = new BigDecimal("4.0");
  private static final BigDecimal HIGH = new BigDecimal("7.0");

  private Rating() {}

  /**
   * The word of a rating; where it has none, that of its score, as FIRST maps the scores of CVSS to
   * words. A score of another method says nothing.
   */
  static String word(String severity, String method, Optional<BigDecimal> score) {
    boolean isCvss = method.toUpperCase(Locale.ROOT).startsWith("CVSS");
    return severity.isBlank() && isCvss ? score.map(Rating::word).orElse("") : severity;
  }

  private static String word(BigDecimal score) {
    if (score.compareTo(MEDIUM) < 0) {
      return score.compareTo(LOW) < 0 ? "none" : "low";
    }
    return score.compareTo(HIGH) < 0 ? "medium" : "high";
  }

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
