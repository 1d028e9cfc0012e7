package dev.gatebook.input;

/**
 * One name of a glob: {@code *} stands for any characters, {@code ?} for one. The time it takes is
 * at most the product of both lengths.
 */
record SegmentPattern(String pattern) {
  /** Stands for any number of folders. */
  static final SegmentPattern ANY_DEPTH = new SegmentPattern("**");

  /** Whether the pattern means that name; a dot in front must be written. */
  boolean matches(String name) {
    return (!name.startsWith(".") || pattern.startsWith("."))
        && matches(pattern.codePoints().toArray(), name.codePoints().toArray());
  }

  /** Goes back to the last star only: an earlier one could not do better. */
  private static boolean matches(int[] pattern, int[] name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int taken = 0;
    while (n < name.length) {
      if (p < pattern.length && pattern[p] == '*') {
        star = p++;
        taken = n;
      } else if (p < pattern.length && (pattern[p] == '?' || pattern[p] == name[n])) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    return onlyStars(pattern, p);
  }

  private static boolean onlyStars(int[] pattern, int from) {
    int p = from;
    while (p < pattern.length && pattern[p] == '*') {
      p++;
    }
    return p == pattern.length;
  }
}
