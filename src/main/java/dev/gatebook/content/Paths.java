package dev.gatebook.content;

import java.util.regex.Pattern;

/** How paths are spelled: relative, with forward slashes, the same on every machine. */
final class Paths {
  /** The pattern of a relative path; anchored. */
  static final String RELATIVE = "^(?![A-Za-z]:)[^/\\\\][^\\\\]*$";

  /** The pattern of a path that stays in its folder and takes no detours; anchored. */
  static final String INSIDE =
      "^(?![A-Za-z]:)(?!\\.{1,2}(?:/|$))(?![^\\\\]*/\\.{1,2}(?:/|$))[^/\\\\][^\\\\]*$";

  private static final Pattern RELATIVES = Pattern.compile(RELATIVE);
  private static final Pattern INSIDES = Pattern.compile(INSIDE);

  private Paths() {}

  /** Whether it does not start at the root of a file system. */
  static boolean isRelative(String path) {
    return RELATIVES.matcher(path).matches();
  }

  /** Whether it cannot lead out of the folder that it starts in. */
  static boolean isInside(String path) {
    return INSIDES.matcher(path).matches();
  }
}
