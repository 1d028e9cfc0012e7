package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What the history of a repository knows of one sealed record.
 *
 * @param folder its path in the repository
 * @param sealed the commit that added its seal first; in a shallow clone the oldest commit that has
 *     it
 * @param presence whether it is in the commit that is checked out
 * @param changes what later commits did to its files, errata left out, oldest first
 * @param because why older commits may have done more; empty when all are known
 */
public record RecordTrail(
    String folder, Commit sealed, Presence presence, List<Change> changes, String because) {
  public RecordTrail {
    changes = List.copyOf(changes);
  }

  /** Whether a record is in the commit that is checked out. */
  public enum Presence {
    PRESENT,
    /** Its seal was there once and is not any more. */
    REMOVED
  }

  /** The last commit that changed, removed or re-added one of its files. */
  public Optional<Change> last() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
  }

  /**
   * What one commit did to the files of a sealed record.
   *
   * @param commit the commit; for a merge, what it did beyond taking over the changes of a side
   */
  public record Change(Commit commit, List<Touch> files) {
    public Change {
      files = List.copyOf(files);
    }
  }

  /**
   * What happened to a file of a sealed record.
   *
   * @param path its path in the repository
   */
  public record Touch(String path, Kind kind) {
    /** What happened. */
    public enum Kind {
      /** Its content, or what sort of file it is. */
      CHANGED,
      REMOVED,
      /** It was not there when the record was sealed. */
      ADDED,
      /** It was there once, was removed, and is there again. */
      ADDED_AGAIN
    }
  }
}
