package dev.gatebook.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A tag with what it says and who signed it.
 *
 * @param target id of the object that it names, in hexadecimal
 * @param tagger who made it, never an address; empty for a tag that is only a name
 * @param time when it claims to have been made
 * @param message what it says, without its signature; empty for a tag that is only a name
 * @param signature what was found out about its signature
 */
public record SignedTag(
    String name,
    String target,
    Optional<String> tagger,
    Optional<Instant> time,
    String message,
    Check signature) {

  /** What a signature is made with. */
  public enum Kind {
    NONE("none"),
    OPENPGP("OpenPGP"),
    SSH("SSH"),
    X509("X.509");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word on pages. */
    public String word() {
      return word;
    }
  }

  /** What checking a signature gave. */
  public enum State {
    /** The signature fits the tag, and its key is one that the reader trusts. */
    VERIFIED,
    /** The signature fits the tag; whose key it is, nobody said. */
    UNKNOWN_KEY,
    /** The signature does not fit the tag, or its key must not be used for it. */
    INVALID,
    /** There is no signature. */
    UNSIGNED,
    /** It was not checked. */
    UNCHECKED
  }

  /**
   * What was found out about a signature.
   *
   * @param signer as whom the reader knows the key, without addresses; may be empty
   * @param key fingerprint of the key; may be empty
   * @param because what was checked, or why nothing was; one sentence without its end
   */
  public record Check(Kind kind, State state, String signer, String key, String because) {
    /** No signature. */
    public static final Check UNSIGNED =
        new Check(Kind.NONE, State.UNSIGNED, "", "", "the tag is not signed");

    /** Not checked, and why. */
    public static Check unchecked(Kind kind, String because) {
      return new Check(kind, State.UNCHECKED, "", "", "not checked: " + because);
    }
  }
}
