package dev.gatebook.git;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What is at a path of a commit.
 *
 * @param id its object; {@link ObjectId#zeroId()} when nothing is there
 * @param mode what sort of object it is
 */
record Version(String path, ObjectId id, FileMode mode) {
  static Version absent(String path) {
    return new Version(path, ObjectId.zeroId(), FileMode.MISSING);
  }

  boolean isAbsent() {
    return mode.equals(FileMode.MISSING);
  }

  boolean isFile() {
    return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
  }
}
