package dev.gatebook.record;

import dev.gatebook.model.SignedTag;

/**
 * A tag {@code audit/<project>/<id>} and the record that it keeps.
 *
 * @param audit id of the audit
 * @param keeps whether the record at the tag is the one at hand
 */
public record TaggedRecord(SignedTag tag, String audit, Keeps keeps) {
  /** What a tag keeps of a record. */
  public enum Keeps {
    /** The same seal. */
    SAME("the same seal"),
    /** Another seal, or a record that is no longer at hand. */
    OTHER("another seal"),
    /** No seal, so that it says nothing. */
    NONE("no seal");

    private final String words;

    Keeps(String words) {
      this.words = words;
    }

    /** What the tag holds, in words. */
    public String words() {
      return words;
    }
  }

  /** What a signature proves and what it does not, for those who read of one. */
  public static final String MEANING =
      "A signature that fits shows that who holds the key made the tag, and with it the commit and"
          + " every record in it. It does not show that what an audit says is right, nor when it was"
          + " made; a tag without a signature can be moved by anybody who may push.";
}
