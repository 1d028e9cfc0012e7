package dev.gatebook.artifact.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The block of 512 bytes that stands before each entry of a tar. */
final class TarHeader {
  static final int BLOCK = 512;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int SUM_AT = 148;
  private static final int SUM_LENGTH = 8;
  private static final int TYPE_AT = 156;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX_LENGTH = 155;
  private static final int NAME_LENGTH = 100;

  private final byte[] block;

  TarHeader(byte[] block) {
    this.block = block.clone();
  }

  /** Whether the archive ends here: a block of zeros. */
  boolean isEnd() {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether its sum is right and its size is a size. */
  boolean isSound() {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean own = i >= SUM_AT && i < SUM_AT + SUM_LENGTH;
      sum += own ? ' ' : block[i] & 0xFF;
    }
    return sum == octal(SUM_AT, SUM_LENGTH) && size() >= 0;
  }

  char type() {
    return (char) (block[TYPE_AT] & 0xFF);
  }

  /** Octal digits, or a number in base 256 for large files; -1 for what is neither. */
  long size() {
    if ((block[SIZE_AT] & 0x80) == 0) {
      return octal(SIZE_AT, SIZE_LENGTH);
    }
    long size = 0;
    for (int i = SIZE_AT + SIZE_LENGTH - 8; i < SIZE_AT + SIZE_LENGTH; i++) {
      size = (size << 8) | (block[i] & 0xFF);
    }
    return size;
  }

  private long octal(int at, int length) {
    long value = 0;
    for (int i = at; i < at + length; i++) {
      int digit = block[i] - '0';
      if (digit >= 0 && digit < 8) {
        value = value * 8 + digit;
      } else if (block[i] != ' ' && block[i] != 0) {
        return -1;
      }
    }
    return value;
  }

  String name() {
    String prefix = text(Arrays.copyOfRange(block, PREFIX_AT, PREFIX_AT + PREFIX_LENGTH)).strip();
    String name = text(Arrays.copyOf(block, NAME_LENGTH));
    return prefix.isEmpty() || isGnu() ? name : prefix + "/" + name;
  }

  /** GNU keeps other things where POSIX keeps the beginning of a long name. */
  private boolean isGnu() {
    return block[TYPE_AT + 1 + "ustar".length()] == ' ';
  }

  /** The text up to the first zero. */
  static String text(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  /** The path in the records of a header of POSIX: {@code 30 path=reports/a.xml}. */
  static Optional<String> paxPath(String records) {
    return records
        .lines()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(record -> record.startsWith("path="))
        .map(record -> record.substring("path=".length()))
        .findFirst();
  }
}
