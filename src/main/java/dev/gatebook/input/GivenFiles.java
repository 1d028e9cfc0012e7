package dev.gatebook.input;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files, folders and globs that were named one by one. */
public final class GivenFiles {
  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final Set<String> named = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private GivenFiles() {}

  /**
   * What was found.
   *
   * @param files in the order given, each path once
   * @param named the paths of those that were named themselves, not found in a folder or by a glob
   */
  public record Found(List<SourceFile> files, Set<String> named) {
    /** Keeps what it is given. */
    public Found {
      files = List.copyOf(files);
      named = Set.copyOf(named);
    }
  }

  /**
   * The files in the order given. A folder stands for all that is below it by path, dot files left
   * out; a glob, where there is no file of that name, for the files and folders that it means. The
   * paths of the result are spelled as given.
   */
  public static Parsed<Found> read(List<String> words) {
    GivenFiles given = new GivenFiles();
    words.forEach(given::read);
    Found found = new Found(List.copyOf(given.files.values()), given.named);
    return new Parsed<>(found, given.problems);
  }

  private void read(String word) {
    Optional<Path> path = path(word);
    String shown = PathOrder.legible(path.map(Path::normalize).map(Path::toString).orElse(word));
    if (path.filter(Files::exists).isPresent()) {
      read(path.get(), shown.replace(File.separatorChar, '/'));
    } else if (GivenGlob.isGlob(word)) {
      keep(GivenGlob.find(word.replace(File.separatorChar, '/')));
    } else {
      problems.add(Obstacles.noFile(shown.replace(File.separatorChar, '/')));
    }
  }

  /** The path of a word; some systems have no paths with a star. */
  private static Optional<Path> path(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void read(Path path, String shown) {
    if (Files.isDirectory(path)) {
      keep(FolderWalk.of(path, shown, Wanted.ALL));
    } else if (!Files.isRegularFile(path)) {
      problems.add(Obstacles.special(shown));
    } else {
      add(path, shown);
    }
  }

  private void keep(Parsed<List<SourceFile>> found) {
    found.value().forEach(file -> files.putIfAbsent(file.path(), file));
    problems.addAll(found.problems());
  }

  private void add(Path file, String shown) {
    try {
      long size = Files.size(file);
      if (Files.isReadable(file)) {
        files.putIfAbsent(shown, new SourceFile(shown, size, () -> Files.newInputStream(file)));
        named.add(shown);
        return;
      }
    } catch (IOException e) {
      // Said below: for the reader it is the same.
    }
    problems.add(Obstacles.unreadable(shown));
  }
}
