package dev.gatebook.input;

import java.util.List;

/**
 * One name of a glob: {@code *} stands for any characters, {@code ?} for one, {@code [a-z]} for one
 * of these; a name that is written as it is is meant too. The time it takes is at most the product
 * of both lengths.
 *
 * @param tokens what the pattern is read as, once for all names
 */
record SegmentPattern(String pattern, List<GlobToken> tokens) {
  /** Stands for any number of folders. */
  static final SegmentPattern ANY_DEPTH = of("**");

  static SegmentPattern of(String pattern) {
    return new SegmentPattern(pattern, List.copyOf(GlobToken.of(pattern)));
  }

  /** Whether the pattern means that name; a dot in front must be written. */
  boolean matches(String name) {
    return name.equals(pattern)
        || ((!name.startsWith(".") || pattern.startsWith("."))
            && matches(tokens, name.codePoints().toArray()));
  }

  /** Goes back to the last star only: an earlier one could not do better. */
  private static boolean matches(List<GlobToken> pattern, int[] name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int taken = 0;
    while (n < name.length) {
      if (p < pattern.size() && pattern.get(p).isStar()) {
        star = p++;
        taken = n;
      } else if (p < pattern.size() && pattern.get(p).means(name[n])) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    return pattern.subList(p, pattern.size()).stream().allMatch(GlobToken::isStar);
  }
}
