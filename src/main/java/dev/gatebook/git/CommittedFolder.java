package dev.gatebook.git;

import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * All that a folder holds from now on.
 *
 * @param folder its path in the repository
 * @param files with their paths in the repository
 */
record CommittedFolder(String folder, List<SourceFile> files) {
  CommittedFolder {
    files = List.copyOf(files);
  }

  /** Writes the contents as they are: a record must come out of git with the bytes it went in. */
  List<DirCacheEntry> insert(ObjectInserter inserter) throws IOException, WriteRefused {
    List<DirCacheEntry> entries = new ArrayList<>();
    for (SourceFile file : files) {
      if (!isInside(file.path())) {
        throw new WriteRefused(
            "'" + file.path() + "' is not below '" + folder + "'", "name a folder that holds it");
      }
      DirCacheEntry entry = new DirCacheEntry(file.path());
      entry.setFileMode(FileMode.REGULAR_FILE);
      try (InputStream in = file.content().open()) {
        entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.size(), in));
      }
      entries.add(entry);
    }
    return entries;
  }

  private boolean isInside(String path) {
    return !folder.isEmpty() && path.startsWith(folder + "/");
  }

  /** Puts them into an index, in place of what it had there; the rest stays as it is. */
  void put(List<DirCacheEntry> entries, DirCache index) {
    DirCacheBuilder builder = index.builder();
    for (int at = 0; at < index.getEntryCount(); at++) {
      DirCacheEntry entry = index.getEntry(at);
      if (!isInside(entry.getPathString()) && !entry.getPathString().equals(folder)) {
        builder.add(entry);
      }
    }
    for (DirCacheEntry entry : entries) {
      DirCacheEntry copy = new DirCacheEntry(entry.getPathString());
      copy.copyMetaData(entry);
      builder.add(copy);
    }
    builder.finish();
  }
}
