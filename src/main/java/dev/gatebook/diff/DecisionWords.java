package dev.gatebook.diff;

import dev.gatebook.model.Decision;
import java.util.Locale;

/** Decisions as pages print them. */
final class DecisionWords {
  private DecisionWords() {}

  /** {@code NO-GO}, {@code CONDITIONAL GO}, {@code no decision}. */
  static String of(Decision decision) {
    return switch (decision) {
      case NONE -> "no decision";
      case NO_GO -> "NO-GO";
      default -> decision.name().replace('_', ' ').toUpperCase(Locale.ROOT);
    };
  }
}
