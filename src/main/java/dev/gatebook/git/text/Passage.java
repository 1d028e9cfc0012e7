package dev.gatebook.git.text;

/**
 * Words of a text that follow each other, counted from 0.
 *
 * @param from the first word
 * @param to the word after the last
 */
public record Passage(int from, int to) {
  public Passage {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(from + "-" + to + " is no passage");
    }
  }

  /** How many words. */
  public int count() {
    return to - from;
  }

  /** Whether there is no word in it. */
  public boolean isEmpty() {
    return from == to;
  }
}
