package dev.gatebook.model;

import java.util.Locale;

/**
 * How a file differs between two commits.
 *
 * @param path path in the newer commit; in the older one for a deleted file
 * @param before path in the older commit; differs from {@code path} for a renamed file only
 * @param added lines added; 0 for a binary file
 * @param removed lines removed; 0 for a binary file
 */
public record FileChange(String path, String before, Kind kind, int added, int removed) {

  /** What happened to the file. */
  public enum Kind {
    ADDED,
    MODIFIED,
    DELETED,
    RENAMED;

    /** The word on pages and in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
