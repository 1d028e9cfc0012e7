package dev.gatebook.diff;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Decisions as pages print them. */
final class DecisionWords {
  private static final Set<String> FIRM =
      Set.of("absolutely", "never", "definitely", "certainly", "clearly", "fully", "completely");

  private DecisionWords() {}

  /** A refusal in firmer words is worse, an approval better; other words mean nothing. */
  static Direction firmness(DeclaredDecision from, DeclaredDecision to) {
    Decision outcome = to.outcome();
    if (from.outcome() != outcome || outcome == Decision.NONE) {
      return Direction.NEUTRAL;
    }
    int firmer = Long.compare(firm(to.words()), firm(from.words()));
    boolean approves = outcome == Decision.GO || outcome == Decision.CONDITIONAL_GO;
    return Direction.ofGain(approves ? firmer : -firmer);
  }

  private static long firm(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(FIRM::contains)
        .count();
  }

  /** {@code NO-GO}, {@code CONDITIONAL GO}, {@code no decision}. */
  static String of(Decision decision) {
    return switch (decision) {
      case NONE -> "no decision";
      case NO_GO -> "NO-GO";
      default -> decision.name().replace('_', ' ').toUpperCase(Locale.ROOT);
    };
  }
}
