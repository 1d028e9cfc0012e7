package dev.gatebook.git.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** A signature that {@code ssh-keygen -Y sign} made (PROTOCOL.sshsig of OpenSSH). */
final class SshSignature {
  private static final String MAGIC = "SSHSIG";
  private static final String END = "-----END SSH SIGNATURE-----";
  private static final Map<String, String> HASHES =
      Map.of("sha256", "SHA-256", "sha512", "SHA-512");

  /** How Java calls a method of signing; both sides of a curve's signature have that length. */
  private record Method(String java, int half) {}

  private static final Map<String, Method> METHODS =
      Map.of(
          "ssh-ed25519", new Method("Ed25519", 0),
          "sk-ssh-ed25519@openssh.com", new Method("Ed25519", 0),
          "rsa-sha2-256", new Method("SHA256withRSA", 0),
          "rsa-sha2-512", new Method("SHA512withRSA", 0),
          "ecdsa-sha2-nistp256", new Method("SHA256withECDSAinP1363Format", 32),
          "sk-ecdsa-sha2-nistp256@openssh.com", new Method("SHA256withECDSAinP1363Format", 32),
          "ecdsa-sha2-nistp384", new Method("SHA384withECDSAinP1363Format", 48),
          "ecdsa-sha2-nistp521", new Method("SHA512withECDSAinP1363Format", 66));

  private final SshKey key;
  private final String namespace;
  private final String hash;
  private final byte[] signature;

  private SshSignature(SshKey key, String namespace, String hash, byte[] signature) {
    this.key = key;
    this.namespace = namespace;
    this.hash = hash;
    this.signature = signature;
  }

  static SshSignature of(String armored) throws DamagedSignature {
    SshWire wire = new SshWire(decoded(armored));
    if (!Arrays.equals(wire.raw(MAGIC.length()), MAGIC.getBytes(StandardCharsets.US_ASCII))) {
      throw new DamagedSignature("it is no SSH signature");
    }
    if (wire.number() != 1) {
      throw new DamagedSignature("it is of a newer version than 1");
    }
    SshKey key = SshKey.of(wire.string());
    String namespace = wire.text();
    wire.string();
    String hash = wire.text();
    byte[] signature = wire.string();
    wire.end();
    return new SshSignature(key, namespace, hash, signature);
  }

  private static byte[] decoded(String armored) throws DamagedSignature {
    String stripped = armored.strip();
    if (!stripped.startsWith(SplitTag.SSH) || !stripped.endsWith(END)) {
      throw new DamagedSignature("it is cut off");
    }
    String inside =
        stripped
            .substring(SplitTag.SSH.length(), stripped.length() - END.length())
            .lines()
            .map(String::strip)
            .collect(Collectors.joining());
    try {
      return Base64.getDecoder().decode(inside);
    } catch (IllegalArgumentException e) {
      throw new DamagedSignature("it is not in Base64");
    }
  }

  SshKey key() {
    return key;
  }

  String namespace() {
    return namespace;
  }

  /** Whether it was made over these bytes with its key. */
  boolean fits(byte[] bytes) throws DamagedSignature {
    SshWire wire = new SshWire(signature);
    String name = wire.text();
    Method method = METHODS.get(name);
    boolean ofKey =
        key.type().equals("ssh-rsa") ? name.startsWith("rsa-") : name.equals(key.type());
    if (method == null || !ofKey) {
      throw new DamagedSignature("signatures of type " + name + " are not supported");
    }
    byte[] made = wire.string();
    byte[] message = key.onToken() ? onToken(wire.raw(5), message(bytes)) : message(bytes);
    wire.end();
    return fits(method, message, method.half() == 0 ? made : flat(made, method.half()));
  }

  private boolean fits(Method method, byte[] message, byte[] made) {
    try {
      Signature check = Signature.getInstance(method.java());
      check.initVerify(key.key());
      check.update(message);
      return check.verify(made);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private byte[] message(byte[] bytes) throws DamagedSignature {
    String java = HASHES.get(hash);
    if (java == null) {
      throw new DamagedSignature("its hash " + hash + " is not supported");
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
    message.writeBytes(SshWire.written(namespace.getBytes(StandardCharsets.UTF_8)));
    message.writeBytes(SshWire.written(new byte[0]));
    message.writeBytes(SshWire.written(hash.getBytes(StandardCharsets.UTF_8)));
    message.writeBytes(SshWire.written(SshKey.digest(java, bytes)));
    return message.toByteArray();
  }

  /** A token signs digests, with its flags and its counter between them. */
  private byte[] onToken(byte[] flagsAndCounter, byte[] message) {
    byte[] application = key.application().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(SshKey.digest("SHA-256", application));
    all.writeBytes(flagsAndCounter);
    all.writeBytes(SshKey.digest("SHA-256", message));
    return all.toByteArray();
  }

  /** Both numbers of a signature by a curve, each in the same length. */
  private static byte[] flat(byte[] made, int half) throws DamagedSignature {
    SshWire wire = new SshWire(made);
    byte[] flat = new byte[2 * half];
    put(wire.integer(), flat, half);
    put(wire.integer(), flat, 2 * half);
    wire.end();
    return flat;
  }

  private static void put(BigInteger number, byte[] flat, int end) throws DamagedSignature {
    byte[] bytes = number.toByteArray();
    int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
    int length = bytes.length - from;
    if (number.signum() <= 0 || length > flat.length / 2) {
      throw new DamagedSignature("its numbers are out of range");
    }
    System.arraycopy(bytes, from, flat, end - length, length);
  }
}
