package dev.gatebook.git;

/**
 * A glob for names of tags, as {@code git tag --list} reads it. Matching takes at most the product
 * of the lengths.
 */
record RefGlob(String glob) {
  boolean matches(String name) {
    int at = 0;
    int in = 0;
    int star = -1;
    int again = 0;
    while (at < name.length()) {
      int end = in < glob.length() && glob.charAt(in) != '*' ? one(name.charAt(at), in) : -1;
      if (end > 0) {
        at++;
        in = end;
      } else if (in < glob.length() && glob.charAt(in) == '*') {
        star = in++;
        again = at;
      } else if (star >= 0) {
        in = star + 1;
        at = ++again;
      } else {
        return false;
      }
    }
    return glob.substring(in).chars().allMatch(c -> c == '*');
  }

  /** Where the glob goes on after it matched a character; -1 when it does not. */
  private int one(char c, int in) {
    int close = glob.charAt(in) == '[' ? glob.indexOf(']', in + 2) : -1;
    if (close > 0) {
      return among(c, glob.substring(in + 1, close)) ? close + 1 : -1;
    }
    return glob.charAt(in) == '?' || glob.charAt(in) == c ? in + 1 : -1;
  }

  private static boolean among(char c, String set) {
    boolean not = set.startsWith("!") || set.startsWith("^");
    for (int i = not ? 1 : 0; i < set.length(); i++) {
      boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
      char last = range ? set.charAt(i + 2) : set.charAt(i);
      if (set.charAt(i) <= c && c <= last) {
        return !not;
      }
      i += range ? 2 : 0;
    }
    return not;
  }
}
