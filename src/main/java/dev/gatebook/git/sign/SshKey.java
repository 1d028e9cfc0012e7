package dev.gatebook.git.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * A public key as SSH writes it (RFC 4253, section 6.6; RFC 5656; RFC 8709; PROTOCOL.u2f of OpenSSH
 * for keys on a token).
 *
 * @param type such as {@code ssh-ed25519}
 * @param application what a key on a token is for; empty for others
 * @param encoded all of it in Base64
 */
record SshKey(String type, PublicKey key, String application, String encoded) {
  private static final int SHORTEST_RSA = 2048;
  private static final String ED25519 = "302a300506032b6570032100";

  /** What X.509 writes before the point of a curve. */
  private static final Map<String, String> CURVES =
      Map.of(
          "nistp256", "3059301306072a8648ce3d020106082a8648ce3d030107034200",
          "nistp384", "3076301006072a8648ce3d020106052b81040022036200",
          "nistp521", "30819b301006072a8648ce3d020106052b8104002303818600");

  static SshKey of(byte[] bytes) throws DamagedSignature {
    SshWire wire = new SshWire(bytes);
    String type = wire.text();
    try {
      PublicKey key = key(type, wire);
      String application = type.startsWith("sk-") ? wire.text() : "";
      wire.end();
      return new SshKey(type, key, application, Base64.getEncoder().encodeToString(bytes));
    } catch (GeneralSecurityException e) {
      throw new DamagedSignature("its key is damaged");
    }
  }

  private static PublicKey key(String type, SshWire wire)
      throws DamagedSignature, GeneralSecurityException {
    return switch (type) {
      case "ssh-ed25519", "sk-ssh-ed25519@openssh.com" -> encoded("Ed25519", ED25519, wire);
      case "ssh-rsa" -> rsa(wire);
      case "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521",
          "sk-ecdsa-sha2-nistp256@openssh.com" ->
          encoded("EC", CURVES.getOrDefault(wire.text(), ""), wire);
      default -> throw new DamagedSignature("keys of type " + type + " are not supported");
    };
  }

  private static PublicKey encoded(String algorithm, String before, SshWire wire)
      throws DamagedSignature, GeneralSecurityException {
    byte[] point = wire.string();
    String hex = before + HexFormat.of().formatHex(point);
    X509EncodedKeySpec spec = new X509EncodedKeySpec(HexFormat.of().parseHex(hex));
    return KeyFactory.getInstance(algorithm).generatePublic(spec);
  }

  private static PublicKey rsa(SshWire wire) throws DamagedSignature, GeneralSecurityException {
    BigInteger exponent = wire.integer();
    BigInteger modulus = wire.integer();
    if (modulus.bitLength() < SHORTEST_RSA) {
      throw new DamagedSignature("its RSA key has less than " + SHORTEST_RSA + " bits");
    }
    return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
  }

  boolean onToken() {
    return type.startsWith("sk-");
  }

  /** As {@code ssh-keygen -l} prints it. */
  String fingerprint() {
    byte[] digest = digest("SHA-256", Base64.getDecoder().decode(encoded));
    return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
  }

  static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
