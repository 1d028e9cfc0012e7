package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A file that was delivered, or more than one when a remark is about several.
 *
 * @param files paths in the repository
 * @param change what was done, as written: {@code created}, {@code modified}, {@code verified}, …
 * @param lines how long the file is
 * @param added how many lines were added
 * @param parts line ranges with their purpose, functions, fields and so on
 */
public record Deliverable(
    List<String> files,
    String change,
    Optional<Quantity> lines,
    Optional<Quantity> added,
    Prose purpose,
    List<Part> parts,
    SourceRef at) {
  public Deliverable {
    files = List.copyOf(files);
    parts = List.copyOf(parts);
  }

  /** A part of a deliverable; the lines are empty when none were named. */
  public record Part(Optional<LineRange> lines, Prose text) {}
}
