package dev.gatebook.diff;

import java.util.Locale;

/**
 * A run of words that two texts share, or that only one of them has.
 *
 * @param text the words, with the white space between them as it was; no markup
 */
public record Segment(Fate fate, String text) {

  /** What became of the words. */
  public enum Fate {
    SAME,
    REMOVED,
    ADDED;

    /** The word in class names. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
