package dev.gatebook.diff;

import java.util.Locale;

/** What a change means to somebody who waits for the gate, in the order of a page. */
public enum Direction {
  /** Worse than before. */
  REGRESSION,
  /** What is asked for changed, not what was done. */
  GOALPOST,
  /** Better than before. */
  IMPROVEMENT,
  /** Different, and neither better nor worse, or not comparable. */
  NEUTRAL;

  /** The word in JSON and on pages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Worse for a negative movement, better for a positive one, neutral for none. */
  static Direction ofGain(int gain) {
    return gain == 0 ? NEUTRAL : gain > 0 ? IMPROVEMENT : REGRESSION;
  }
}
