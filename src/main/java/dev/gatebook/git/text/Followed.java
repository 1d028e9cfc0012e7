package dev.gatebook.git.text;

/**
 * What became of a passage.
 *
 * @param now where it is in the newer text; what stands in its place when it changed
 */
public record Followed(Fate fate, Passage now) {

  /** What became of a passage. */
  public enum Fate {
    /** The same words in the same order, with none between. */
    INTACT,
    /** Some words differ. */
    CHANGED,
    /** Nearly nothing of it is left, and nothing took its place. */
    REMOVED
  }

  /** Whether it reads the same. */
  public boolean intact() {
    return fate == Fate.INTACT;
  }
}
