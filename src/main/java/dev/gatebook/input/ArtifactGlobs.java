package dev.gatebook.input;

import dev.gatebook.model.ArtifactGlob;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files that globs name: {@code *}, {@code **}, {@code ?}, {@code [a-z]}, {a,b}. */
public final class ArtifactGlobs {
  private final TreeMap<String, SourceFile> files = new TreeMap<>(PathOrder.BY_CODE_POINT);
  private final Set<Problem> problems = new LinkedHashSet<>();

  private ArtifactGlobs() {}

  /**
   * Every file below the folder that a glob names, each once, by path. A glob that names nothing is
   * a warning; one that is not relative or leads out of the folder is an error. {@code *} and
   * {@code **} mean no dot files.
   *
   * @param base the folder that the globs are relative to; nothing outside of it is read
   * @param label what the paths start with; may be empty
   */
  public static Parsed<List<SourceFile>> find(Path base, List<ArtifactGlob> globs, String label) {
    ArtifactGlobs found = new ArtifactGlobs();
    globs.forEach(glob -> found.find(base, glob, label));
    return new Parsed<>(List.copyOf(found.files.values()), new ArrayList<>(found.problems));
  }

  /** Which paths some globs name, to be asked of a tree that is no folder. */
  public interface Named {
    /** Whether a file of that path is named. */
    boolean file(String path);

    /** Whether anything in a folder of that path can be. */
    boolean folder(String path);
  }

  /**
   * What the globs name. A glob that is not relative or leads out of the folder is an error and
   * names nothing.
   */
  public static Parsed<Named> named(List<ArtifactGlob> globs) {
    List<Glob> meant = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (ArtifactGlob written : globs) {
      Optional<String> refusal = Glob.refusal(written.pattern());
      if (refusal.isPresent()) {
        problems.add(Obstacles.refusedGlob(written.pattern(), refusal.get(), written.at()));
      } else {
        meant.add(Glob.of(written.pattern()));
      }
    }
    return new Parsed<>(new AnyOf(List.copyOf(meant)), problems);
  }

  private record AnyOf(List<Glob> globs) implements Named {
    @Override
    public boolean file(String path) {
      int name = path.lastIndexOf('/') + 1;
      return globs.stream()
          .flatMap(glob -> glob.below(path.substring(0, name)).stream())
          .anyMatch(wanted -> wanted.file(path.substring(name)));
    }

    @Override
    public boolean folder(String path) {
      return globs.stream().anyMatch(glob -> glob.below(path + "/").isPresent());
    }
  }

  private void find(Path base, ArtifactGlob written, String label) {
    String glob = written.pattern();
    Optional<String> refusal = Glob.refusal(glob);
    if (refusal.isPresent()) {
      problems.add(Obstacles.refusedGlob(glob, refusal.get(), written.at()));
      return;
    }
    Parsed<List<SourceFile>> found =
        Files.isDirectory(base) ? FolderWalk.of(base, label, Glob.of(glob)) : Parsed.of(List.of());
    found.value().forEach(file -> files.put(file.path(), file));
    problems.addAll(found.problems());
    if (found.value().isEmpty() && found.problems().isEmpty()) {
      problems.add(Obstacles.emptyGlob(glob, written.at()));
    }
  }
}
