package dev.gatebook.git;

import java.util.List;

/**
 * A path that a commit has otherwise than at least one of its parents.
 *
 * @param before what each parent has; nothing, once, for a commit without parents
 */
record MergedPath(String path, Version after, List<Version> before) {
  MergedPath {
    before = List.copyOf(before);
  }

  /** Whether the commit itself changed it, and did not only take it from a parent. */
  boolean differsFromAll() {
    return before.stream().noneMatch(this::same);
  }

  /** Whether a parent has what the commit has. */
  boolean same(Version parent) {
    return parent.id().equals(after.id()) && parent.mode().equals(after.mode());
  }
}
