package dev.gatebook.assess;

/**
 * A pattern of plain characters, {@code *} for any run and {@code ?} for one character. Matching
 * never takes longer than the product of both lengths, whatever the pattern.
 */
record Glob(String pattern) {
  /** Whether the whole text matches; case counts. */
  boolean matches(String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (fits(p, text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        // Only the last star has to give: what stands before it has matched already.
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    return onlyStarsFrom(p);
  }

  /** Whether a text with that sign in it could match at all. */
  boolean mayMatchAcross(char sign) {
    return pattern.indexOf(sign) >= 0 || pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }

  private boolean fits(int at, char c) {
    return at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == c);
  }

  private boolean onlyStarsFrom(int at) {
    int end = at;
    while (end < pattern.length() && pattern.charAt(end) == '*') {
      end++;
    }
    return end >= pattern.length();
  }

  /** Whether nothing in it stands for anything else. */
  boolean isPlain() {
    return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
  }
}
