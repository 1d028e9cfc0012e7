package dev.gatebook.git.sign;

import dev.gatebook.model.SignedTag.Kind;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the user signs and whom the user trusts, as the git configuration of the user tells.
 *
 * @param kind what signatures are made with
 * @param key the signing key: for OpenPGP what gpg knows it by, for SSH a file or the public key
 *     itself; empty when none is set
 * @param gpg name or path of the program for OpenPGP
 * @param sshKeygen name or path of the program that makes SSH signatures
 * @param signers the file with the SSH keys that the user trusts; empty when none is set
 * @param searched the folders where programs are, as {@code PATH} lists them
 */
public record SigningSetup(
    Kind kind,
    Optional<String> key,
    String gpg,
    String sshKeygen,
    Optional<Path> signers,
    String searched) {

  /** The program that makes signatures. */
  String program() {
    return kind == Kind.SSH ? sshKeygen : gpg;
  }
}
