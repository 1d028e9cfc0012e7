package dev.gatebook.git.sign;

import dev.gatebook.model.SignedTag.Check;
import dev.gatebook.model.SignedTag.Kind;
import dev.gatebook.model.SignedTag.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lets the gpg of the user check OpenPGP signatures. */
record OpenPgpCheck(String name, String searched) {
  private static final String STATUS = "[GNUPG:] ";
  private static final Map<String, String> ENDED =
      new TreeMap<>(
          Map.of(
              "EXPKEYSIG", "the key that made it has expired, and cannot be relied on any more",
              "REVKEYSIG", "the key that made it was revoked",
              "EXPSIG", "the signature itself has expired"));

  Check of(SplitTag tag) {
    Optional<Program> program = Program.find(name, searched);
    if (program.isEmpty()) {
      return Check.unchecked(Kind.OPENPGP, "there is no program " + name);
    }
    try {
      return of(lines(program.get(), tag));
    } catch (IOException e) {
      return Check.unchecked(Kind.OPENPGP, name + " cannot be run");
    }
  }

  private static List<String> lines(Program program, SplitTag tag) throws IOException {
    Path signature = Files.createTempFile("tag", ".sig");
    try {
      Files.writeString(signature, tag.signature(), StandardCharsets.ISO_8859_1);
      List<String> arguments =
          List.of("--status-fd=1", "--no-auto-key-retrieve", "--verify", signature.toString(), "-");
      return program
          .run(arguments, tag.signed())
          .output()
          .lines()
          .filter(line -> line.startsWith(STATUS))
          .map(line -> line.substring(STATUS.length()))
          .toList();
    } finally {
      Files.deleteIfExists(signature);
    }
  }

  /** What the status lines of gpg say (doc/DETAILS of GnuPG). */
  static Check of(List<String> lines) {
    String key = word(lines, "VALIDSIG", 1);
    if (lines.stream().filter(line -> line.startsWith("NEWSIG")).count() > 1) {
      return check(State.INVALID, key, "there is more than one signature");
    }
    if (has(lines, "BADSIG")) {
      return check(State.INVALID, word(lines, "BADSIG", 1), "the signature does not fit the tag");
    }
    for (Map.Entry<String, String> bad : ENDED.entrySet()) {
      if (has(lines, bad.getKey())) {
        return check(State.INVALID, key, "gpg says " + bad.getKey() + ": " + bad.getValue());
      }
    }
    if (!has(lines, "GOODSIG") || key.isEmpty()) {
      String missing = word(lines, "NO_PUBKEY", 1);
      return missing.isEmpty()
          ? check(State.INVALID, "", "gpg found no signature that it can read")
          : Check.unchecked(Kind.OPENPGP, "key " + missing + " is not in the keyring of the user");
    }
    return good(lines, key);
  }

  private static Check good(List<String> lines, String key) {
    String signer = signer(lines);
    if (has(lines, "TRUST_ULTIMATE") || has(lines, "TRUST_FULLY")) {
      String because = "gpg says that it fits the tag and trusts its key";
      return new Check(Kind.OPENPGP, State.VERIFIED, signer, key, because);
    }
    String because = "gpg says that it fits the tag; nothing says that the key is that person's";
    return has(lines, "TRUST_NEVER")
        ? check(State.INVALID, key, "gpg was told never to trust its key")
        : new Check(Kind.OPENPGP, State.UNKNOWN_KEY, signer, key, because);
  }

  private static String signer(List<String> lines) {
    String line = line(lines, "GOODSIG").orElse("");
    String[] words = line.split(" ", 3);
    String name = words.length < 3 ? "" : words[2].replaceFirst("<.*", "").strip();
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  private static Check check(State state, String key, String because) {
    return new Check(Kind.OPENPGP, state, "", key, because);
  }

  private static boolean has(List<String> lines, String word) {
    return line(lines, word).isPresent();
  }

  private static Optional<String> line(List<String> lines, String word) {
    return lines.stream().filter(l -> l.equals(word) || l.startsWith(word + " ")).findFirst();
  }

  private static String word(List<String> lines, String word, int at) {
    String[] words = line(lines, word).orElse("").split(" ", -1);
    return words.length > at ? words[at] : "";
  }
}
