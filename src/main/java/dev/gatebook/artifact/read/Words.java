package dev.gatebook.artifact.read;

import java.text.Normalizer;

/** Brings names into one form, so that equal names of two runs are equal. */
public final class Words {
  /** The last letter that every form of Unicode leaves alone and that is no control character. */
  static final char LAST_PLAIN = 126;

  private Words() {}

  /**
   * Without blanks around it and without the paths of a machine, composed as Unicode NFC; letters
   * keep their case.
   */
  public static String clean(String name) {
    return isClean(name) ? name : cleaned(name);
  }

  /** Whether nothing of it can change, which holds for nearly all names. */
  private static boolean isClean(String name) {
    int end = name.length() - 1;
    for (int i = 0; i <= end; i++) {
      char c = name.charAt(i);
      if (c == '/' || c == '\\' || c > LAST_PLAIN || (c <= ' ' && (i == 0 || i == end))) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String name) {
    String bare = MachinePaths.hide(name.strip());
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) > 127) {
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
      }
    }
    return bare;
  }
}
