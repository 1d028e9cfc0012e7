package dev.gatebook.content;

import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder of the content and everything below it, by path. Files whose name, or a folder of whose
 * path, starts with a dot are not there.
 *
 * @param path path of the folder with a slash at its end; empty for the root
 */
record ContentFolder(String path, List<SourceFile> files) {
  public ContentFolder {
    files =
        files.stream()
            .filter(f -> f.path().startsWith(path))
            .filter(f -> !("/" + f.path().substring(path.length())).contains("/."))
            .sorted(Comparator.comparing(SourceFile::path))
            .toList();
  }

  /** The folder itself as a place. */
  SourceRef ref() {
    return SourceRef.of(path.isEmpty() ? "." : path.substring(0, path.length() - 1));
  }

  /** A file of this folder. */
  Optional<SourceFile> file(String name) {
    return files.stream().filter(f -> f.path().equals(path + name)).findFirst();
  }

  /** The files directly in this folder whose name ends so. */
  List<SourceFile> filesNamed(String ending) {
    return files.stream()
        .filter(f -> f.path().indexOf('/', path.length()) < 0 && f.path().endsWith(ending))
        .toList();
  }

  /** A folder in this one; it may be empty. */
  ContentFolder folder(String name) {
    return new ContentFolder(path + name + "/", files);
  }

  /** The names of the folders in this one, by name. */
  List<String> folders() {
    return files.stream()
        .map(f -> f.path().substring(path.length()))
        .filter(p -> p.indexOf('/') > 0)
        .map(p -> p.substring(0, p.indexOf('/')))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether there is no file below it. */
  boolean isEmpty() {
    return files.isEmpty();
  }

  /** The path of a file below this folder. */
  String relative(SourceFile file) {
    return file.path().substring(path.length());
  }
}
