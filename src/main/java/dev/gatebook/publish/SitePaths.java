package dev.gatebook.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sees to it that a site can be stored on every file system: plain relative ASCII paths that differ
 * by more than upper and lower case. Anything else is a mistake of ours and not of the user.
 */
final class SitePaths {
  private static final String FORBIDDEN = "\\:*?\"<>|";

  /** What each path and folder was called, by its name in lower case; a folder ends in a slash. */
  private final Map<String, String> taken = new HashMap<>();

  /**
   * Takes a path.
   *
   * @throws IllegalArgumentException when it cannot be stored everywhere or collides
   */
  void take(String path) {
    for (String name : path.split("/", -1)) {
      require(isPlain(name), "the path of a site file must be plain: ", path);
    }
    require(
        !List.of(Manifest.NAME, OutputFolder.MARKER).contains(path),
        "the path is reserved: ",
        path);
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      require(
          taken.getOrDefault(lower(folder), folder + "/").equals(folder + "/"),
          "a folder collides with another path: ",
          path);
      taken.put(lower(folder), folder + "/");
    }
    require(!taken.containsKey(lower(path)), "two site files have the same path: ", path);
    taken.put(lower(path), path);
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && !name.endsWith(".")
        && name.chars().allMatch(c -> c > ' ' && c <= '~' && FORBIDDEN.indexOf(c) < 0);
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static void require(boolean holds, String what, String path) {
    if (!holds) {
      throw new IllegalArgumentException(what + path);
    }
  }
}
