package dev.gatebook.artifact.read;

import java.util.List;

/**
 * Folders of source files, named without the place on the machine: of absolute paths, what is
 * common to all is cut off but for its last folder; where nothing is, they are cut one by one.
 *
 * @param cut how many letters of an absolute path are cut off; at most 1 when nothing is common
 */
public record Folders(int cut) {
  public static Folders of(List<String> paths) {
    List<String> absolute = paths.stream().filter(ReportedPath::isAbsolute).toList();
    if (absolute.isEmpty()) {
      return new Folders(0);
    }
    String common = parent(absolute.get(0));
    for (String path : absolute) {
      while (!common.isEmpty() && !path.startsWith(common + "/")) {
        common = parent(common);
      }
    }
    return new Folders(Math.max(common.lastIndexOf('/') + 1, 0));
  }

  /** The folder of a file; a point for a file in the root. */
  public String folder(String path) {
    boolean shared = cut > 1 && ReportedPath.isAbsolute(path);
    String inside = parent(shared ? path.substring(cut) : ReportedPath.of(path));
    return inside.isEmpty() ? "." : inside;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
