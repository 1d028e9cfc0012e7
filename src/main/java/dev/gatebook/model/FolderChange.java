package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What one commit did to the files of a folder.
 *
 * @param files the files that it changed, by path
 */
public record FolderChange(Commit commit, List<Edit> files) {
  public FolderChange {
    files = List.copyOf(files);
  }

  /**
   * A file before and after a commit. The paths of both carry the abbreviated id of their commit in
   * front, such as {@code 1a2b3c4:content/app/phases/1.yml}.
   *
   * @param path its path in the repository
   * @param before empty when the commit added it
   * @param after empty when the commit removed it
   */
  public record Edit(String path, Optional<SourceFile> before, Optional<SourceFile> after) {}

  /**
   * All changes of a folder.
   *
   * @param changes oldest first, every commit after its parents
   * @param because why this is not all; empty when it is
   */
  public record Log(List<FolderChange> changes, String because) {
    public Log {
      changes = List.copyOf(changes);
    }
  }
}
