package dev.gatebook.git.sign;

import dev.gatebook.model.SignedTag.Check;
import dev.gatebook.model.SignedTag.Kind;
import java.time.Instant;

/** Finds out what a signature is worth. */
public record SignatureCheck(SigningSetup setup, Programs programs) {

  /** Whether programs of the user may run. */
  public enum Programs {
    /** None runs; what needs one is not checked. */
    NONE,
    /** The gpg of the user may check OpenPGP signatures. */
    OF_THE_USER
  }

  /**
   * Checks the signature of a tag.
   *
   * @param time when the tag claims to have been made
   */
  public Check of(SplitTag tag, Instant time) {
    return switch (tag.kind()) {
      case NONE -> Check.UNSIGNED;
      case SSH -> new SshCheck(setup.signers()).of(tag, time);
      case X509 -> Check.unchecked(Kind.X509, "X.509 signatures are not supported");
      case OPENPGP ->
          programs == Programs.NONE
              ? Check.unchecked(Kind.OPENPGP, "gpg runs only when it is asked for")
              : new OpenPgpCheck(setup.gpg(), setup.searched()).of(tag);
    };
  }
}
