package dev.gatebook.git.sign;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads values as SSH writes them (RFC 4251, section 5). Too few bytes are a damaged signature. */
final class SshWire {
  private final ByteBuffer bytes;

  SshWire(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  byte[] raw(int length) throws DamagedSignature {
    if (length < 0 || length > bytes.remaining()) {
      throw new DamagedSignature("it ends too early");
    }
    byte[] raw = new byte[length];
    bytes.get(raw);
    return raw;
  }

  int number() throws DamagedSignature {
    return ByteBuffer.wrap(raw(Integer.BYTES)).getInt();
  }

  byte[] string() throws DamagedSignature {
    return raw(number());
  }

  String text() throws DamagedSignature {
    return new String(string(), StandardCharsets.UTF_8);
  }

  BigInteger integer() throws DamagedSignature {
    byte[] integer = string();
    return integer.length == 0 ? BigInteger.ZERO : new BigInteger(integer);
  }

  void end() throws DamagedSignature {
    if (bytes.hasRemaining()) {
      throw new DamagedSignature("it goes on behind its end");
    }
  }

  /** A string as SSH writes it. */
  static byte[] written(byte[] string) {
    return ByteBuffer.allocate(Integer.BYTES + string.length)
        .putInt(string.length)
        .put(string)
        .array();
  }
}
