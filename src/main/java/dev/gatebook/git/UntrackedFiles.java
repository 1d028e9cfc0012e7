package dev.gatebook.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the files that git neither knows nor ignores. */
record UntrackedFiles(Path root, Set<String> tracked, WorkTreeIgnores ignores) {

  void each(Consumer<String> found) throws IOException {
    folder(root, "", found);
  }

  private void folder(Path folder, String path, Consumer<String> found) throws IOException {
    WorkTreeIgnores here = ignores.at(path);
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      String child = FolderTree.join(path, name);
      if (name.equals(".git") || tracked.contains(child) || here.ignores(child, isFolder)) {
        continue;
      }
      if (!isFolder) {
        found.accept(child);
      } else if (Files.exists(entry.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        found.accept(child + "/");
      } else {
        new UntrackedFiles(root, tracked, here).folder(entry, child, found);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(entries);
    return entries;
  }
}
