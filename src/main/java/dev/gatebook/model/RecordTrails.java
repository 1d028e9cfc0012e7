package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What the history of a repository knows of all sealed records below a folder, from the commit that
 * is checked out back.
 *
 * @param trails by folder, those of removed records included
 * @param because why this is not all, such as that the clone is shallow; empty when it is
 */
public record RecordTrails(List<RecordTrail> trails, String because) {
  public RecordTrails {
    trails = List.copyOf(trails);
  }

  /** The trail of a record; empty when no commit has its seal. */
  public Optional<RecordTrail> of(String folder) {
    return trails.stream().filter(trail -> trail.folder().equals(folder)).findFirst();
  }
}
