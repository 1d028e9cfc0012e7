package dev.gatebook.git.sign;

import dev.gatebook.model.SignedTag.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The bytes of a tag, taken apart into what is signed and the signature behind it. */
public final class SplitTag {
  static final String SSH = "-----BEGIN SSH SIGNATURE-----";
  private static final Map<String, Kind> BEGINNINGS =
      Map.of(
          "-----BEGIN PGP SIGNATURE-----",
          Kind.OPENPGP,
          "-----BEGIN PGP MESSAGE-----",
          Kind.OPENPGP,
          SSH,
          Kind.SSH,
          "-----BEGIN SIGNED MESSAGE-----",
          Kind.X509);

  private final byte[] signed;
  private final String signature;
  private final Kind kind;

  private SplitTag(byte[] signed, String signature, Kind kind) {
    this.signed = signed;
    this.signature = signature;
    this.kind = kind;
  }

  /** As git does it: a signature begins at the last line that begins one. */
  public static SplitTag of(byte[] tag) {
    // One byte is one character, so that places in the text are places in the bytes.
    String text = new String(tag, StandardCharsets.ISO_8859_1);
    int at = -1;
    Kind kind = Kind.NONE;
    for (Map.Entry<String, Kind> beginning : BEGINNINGS.entrySet()) {
      int here = text.lastIndexOf("\n" + beginning.getKey()) + 1;
      if (here > 0 && here > at) {
        at = here;
        kind = beginning.getValue();
      }
    }
    return at < 0
        ? new SplitTag(tag.clone(), "", Kind.NONE)
        : new SplitTag(Arrays.copyOf(tag, at), text.substring(at), kind);
  }

  /** What the signature is about; the whole tag when there is none. */
  public byte[] signed() {
    return signed.clone();
  }

  /** The armored signature; empty when there is none. */
  public String signature() {
    return signature;
  }

  /** What the signature is made with. */
  public Kind kind() {
    return kind;
  }
}
