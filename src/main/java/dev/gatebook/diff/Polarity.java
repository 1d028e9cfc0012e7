package dev.gatebook.diff;

import java.util.Locale;
import java.util.Set;

/** Whether more of something is better. Told from the last word of a figure's dotted name. */
enum Polarity {
  MORE_IS_BETTER(1),
  LESS_IS_BETTER(-1),
  UNKNOWN(0);

  private static final Set<String> GOOD =
      Set.of("passed", "passing", "covered", "met", "verified", "fixed", "closed", "done");
  private static final Set<String> BAD =
      Set.of(
          "failed",
          "failing",
          "errors",
          "skipped",
          "flaky",
          "remaining",
          "open",
          "missing",
          "bugs",
          "warnings",
          "blockers",
          "vulnerabilities");

  private final int sign;

  Polarity(int sign) {
    this.sign = sign;
  }

  static Polarity of(String figure) {
    String name = figure.toLowerCase(Locale.ROOT);
    if (name.equals("coverage") || name.startsWith("coverage.")) {
      return MORE_IS_BETTER;
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return GOOD.contains(last) ? MORE_IS_BETTER : BAD.contains(last) ? LESS_IS_BETTER : UNKNOWN;
  }

  /** What a movement up (positive) or down (negative) means. */
  Direction of(int movement) {
    return Direction.ofGain(sign * movement);
  }
}
