package dev.gatebook.model;

/**
 * A place in a file that was read.
 *
 * @param path the path as a reader would type it from the repository root, with forward slashes;
 *     with {@code <ref>:} in front when the file came from git
 * @param line line, counted from 1; 0 means the file as a whole
 * @param column column, counted from 1; 0 means the line as a whole
 */
public record SourceRef(String path, int line, int column) implements Comparable<SourceRef> {

  /** The file as a whole. */
  public static SourceRef of(String path) {
    return new SourceRef(path, 0, 0);
  }

  /** The place as compilers print it: {@code path:line:column}, without what is not known. */
  @Override
  public String toString() {
    return path + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }

  @Override
  public int compareTo(SourceRef other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
