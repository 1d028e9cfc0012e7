package dev.gatebook.artifact.read;

/** Tells files in UTF-16 and UTF-32, which no scan by bytes understands. */
final class Wide {
  private Wide() {}

  /** Whether it begins with a mark of such an encoding or has a zero byte in its first letters. */
  static boolean isWide(byte[] first) {
    if (first.length < 2) {
      return false;
    }
    int mark = ((first[0] & 0xFF) << 8) | (first[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || first[0] == 0 || first[1] == 0;
  }
}
