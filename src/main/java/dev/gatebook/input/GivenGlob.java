package dev.gatebook.input;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A glob from the command line: the folder in front of its first special sign, and the rest. */
final class GivenGlob {
  private GivenGlob() {}

  /** Whether a word has a sign that means something in a glob. */
  static boolean isGlob(String word) {
    return special(word) < word.length();
  }

  /**
   * The files that the glob means and all that is in the folders that it means, by path. One that
   * means nothing is an error: on the command line somebody expects it to.
   *
   * @param word with forward slashes; unlike a glob of a project it may start anywhere
   */
  static Parsed<List<SourceFile>> find(String word) {
    int rest = word.lastIndexOf('/', special(word)) + 1;
    String glob = word.substring(rest);
    Optional<String> refusal = Glob.refusal(glob);
    if (refusal.isPresent()) {
      String shown = PathOrder.legible(word);
      return failed(Obstacles.refusedGlob(shown, refusal.get(), SourceRef.of(shown)));
    }
    Path folder = Path.of(word.substring(0, rest));
    String label = PathOrder.legible(folder.normalize().toString().replace('\\', '/'));
    Parsed<List<SourceFile>> found =
        Files.isDirectory(folder)
            ? FolderWalk.of(folder, label, new Folders(Glob.of(glob)))
            : Parsed.of(List.of());
    return found.value().isEmpty() && found.problems().isEmpty()
        ? failed(Obstacles.noMatch(PathOrder.legible(word)))
        : found;
  }

  private static Parsed<List<SourceFile>> failed(Problem problem) {
    return new Parsed<>(List.of(), List.of(problem));
  }

  private static int special(String word) {
    int at = 0;
    while (at < word.length() && "*?[{".indexOf(word.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The glob, where a folder that it means stands for all that is in it. */
  private record Folders(Wanted glob) implements Wanted {
    @Override
    public boolean file(String name) {
      return glob.file(name);
    }

    @Override
    public Optional<Wanted> folder(String name) {
      return glob.file(name) && !name.equals(".git")
          ? Optional.of(Wanted.ALL)
          : glob.folder(name).map(Folders::new);
    }

    @Override
    public boolean names(String name) {
      return glob.names(name);
    }
  }
}
