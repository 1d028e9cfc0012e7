package dev.gatebook.model;

import java.util.List;

/**
 * What a piece of evidence points at in a repository. With lines it means these lines; without them
 * and with texts it means whether the texts stand in the file; else it means the whole file, or
 * that there is none.
 *
 * @param path path from the root of the repository
 * @param lines the lines that are meant
 * @param contains texts that are cited
 * @param lacks texts whose absence is cited
 */
public record Citation(
    String path, List<LineRange> lines, List<String> contains, List<String> lacks) {
  public Citation {
    lines = List.copyOf(lines);
    contains = List.copyOf(contains);
    lacks = List.copyOf(lacks);
  }

  /** What a file given as evidence cites. */
  public static Citation of(Evidence.File file) {
    return file.present()
        ? new Citation(file.path(), file.lines(), file.contains(), file.lacks())
        : whole(file.path());
  }

  /** A whole file. */
  public static Citation whole(String path) {
    return new Citation(path, List.of(), List.of(), List.of());
  }

  /** Whether texts decide, not lines and not the whole content. */
  public boolean isText() {
    return lines.isEmpty() && !(contains.isEmpty() && lacks.isEmpty());
  }

  /** Whether the whole file is meant. */
  public boolean isWhole() {
    return lines.isEmpty() && !isText();
  }
}
