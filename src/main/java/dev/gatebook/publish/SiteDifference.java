package dev.gatebook.publish;

import java.util.List;

/**
 * What writing a site would do.
 *
 * @param written paths of files that are new or differ from before, by path
 * @param unchanged how many files would not be touched
 * @param removed paths of files of the previous site that the new one does not have, by path
 */
public record SiteDifference(List<String> written, int unchanged, List<String> removed) {
  public SiteDifference {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
  }
}
