package dev.gatebook.artifact.read;

/** Tells files in UTF-16 and UTF-32, which no scan by bytes understands. */
final class Wide {
  private Wide() {}

  /** Whether it begins with a mark of such an encoding or has a zero byte in its first letters. */
  static boolean isWide(byte[] first, int length) {
    return length >= 2 && isWide(first[0], first[1]);
  }

  /** The same, by the first two bytes. */
  static boolean isWide(byte first, byte second) {
    int mark = ((first & 0xFF) << 8) | (second & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || first == 0 || second == 0;
  }
}
