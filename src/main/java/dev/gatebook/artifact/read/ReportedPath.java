package dev.gatebook.artifact.read;

import java.util.Set;

/** Source paths as reports write them, made such that they name no machine. */
public final class ReportedPath {
  private static final Set<String> ROOTS =
      Set.of("src", "lib", "app", "test", "tests", "spec", "specs", "packages", "__tests__");

  private ReportedPath() {}

  /**
   * With forward slashes. Of an absolute path only the part from the first usual source folder on
   * is kept; without such a folder, the name of the file.
   */
  public static String of(String written) {
    String path = written.strip().replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return isAbsolute(path) ? inside(path) : path;
  }

  public static boolean isAbsolute(String path) {
    return path.startsWith("/") || (path.length() > 2 && path.charAt(1) == ':');
  }

  private static String inside(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (ROOTS.contains(path.substring(start, slash))) {
        return path.substring(start);
      }
      start = slash + 1;
    }
    return path.substring(start);
  }
}
