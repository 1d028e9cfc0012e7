package dev.gatebook.git.sign;

import dev.gatebook.model.SignedTag.Check;
import dev.gatebook.model.SignedTag.Kind;
import dev.gatebook.model.SignedTag.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checks SSH signatures without any program. */
record SshCheck(Optional<Path> signers) {
  /** What git signs for. */
  static final String NAMESPACE = "git";

  private static final String SETTING =
      "gpg.ssh.allowedSignersFile in the git configuration of the user";

  Check of(SplitTag tag, Instant time) {
    try {
      SshSignature signature = SshSignature.of(tag.signature());
      String key = signature.key().fingerprint();
      if (!signature.namespace().equals(NAMESPACE)) {
        return check(State.INVALID, key, "it was made for another purpose than git");
      }
      return signature.fits(tag.signed())
          ? trusted(signature.key(), time)
          : check(State.INVALID, key, "the signature does not fit the tag");
    } catch (DamagedSignature e) {
      String because = String.valueOf(e.getMessage());
      return because.endsWith("not supported")
          ? Check.unchecked(Kind.SSH, because)
          : check(State.INVALID, "", "the signature is damaged: " + because);
    }
  }

  private Check trusted(SshKey key, Instant time) {
    String print = key.fingerprint();
    if (signers.isEmpty()) {
      return check(
          State.UNKNOWN_KEY, print, "it fits the tag; no list of signers is set, " + SETTING);
    }
    try {
      List<AllowedSigners.Line> lines = AllowedSigners.of(Files.readString(signers.get())).of(key);
      return lines.stream()
          .filter(line -> AllowedSigners.allows(line, time))
          .findFirst()
          .map(line -> verified(line, print))
          .orElseGet(() -> untrusted(lines.isEmpty(), print));
    } catch (IOException e) {
      String because = "it fits the tag; the list of signers cannot be read, " + SETTING;
      return check(State.UNKNOWN_KEY, print, because);
    }
  }

  private static Check verified(AllowedSigners.Line line, String print) {
    String because =
        "it fits the tag, and its key is among the allowed signers and valid at the time that the"
            + " tag claims";
    return new Check(Kind.SSH, State.VERIFIED, line.signer(), print, because);
  }

  private static Check untrusted(boolean unknown, String print) {
    return unknown
        ? check(
            State.UNKNOWN_KEY, print, "it fits the tag; its key is not among the allowed signers")
        : check(
            State.INVALID,
            print,
            "its key is not allowed to sign for git at the time that the tag claims");
  }

  private static Check check(State state, String key, String because) {
    return new Check(Kind.SSH, state, "", key, because);
  }
}
