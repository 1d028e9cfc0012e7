package dev.gatebook.app;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.git.GitRepository;
import dev.gatebook.git.Past;
import dev.gatebook.input.ArtifactGlobs;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the folder of a project as commits have it. Nothing is checked out.
 *
 * @param past the history of the repository that holds the content
 * @param folder path of the folder of the project in it
 * @param shown how the path of that folder is called in the content as it is now
 */
record PastContent(Past past, String folder, String shown) {
  private static final String AUDITS = "audits";

  /** The past of a project's folder; empty when the content is in no work tree. */
  static Optional<PastContent> of(Project project, Repositories repositories) {
    GitRepository own = repositories.ofContent();
    return repositories
        .inside(own, project.id())
        .map(folder -> new PastContent(own.past(), folder, parent(project.at().path())));
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** How the content folder is called. */
  String content() {
    return parent(shown);
  }

  /** How a path is named in a commit: the name of the point, a colon, the path. */
  String label(String point) {
    return point + ":" + folder;
  }

  /** The ids of the audits that a commit holds, by name. */
  List<String> audits(Commit commit) {
    String all = folder + "/" + AUDITS;
    TreeSet<String> ids = new TreeSet<>();
    past.files(commit, all, "", new Statements(all + "/"))
        .value()
        .forEach(file -> ids.add(parent(file.path().substring(all.length() + 1))));
    return List.copyOf(ids);
  }

  /** The statements of audits and nothing else. */
  private record Statements(String audits) implements Past.Wanted {
    @Override
    public boolean file(String path) {
      return path.endsWith("/audit.yml");
    }

    @Override
    public boolean folder(String path) {
      return path.indexOf('/', audits.length()) < 0;
    }
  }

  /**
   * The project's file, its phases and the audits of those ids as a commit has them, by paths that
   * begin with the {@link #label} of a point.
   */
  Parsed<List<SourceFile>> files(Commit commit, String point, List<String> audits) {
    return past.files(commit, folder, point, new Wanted(folder + "/", audits));
  }

  /** What a project reads but for the audits that are not named. */
  private record Wanted(String project, List<String> audits) implements Past.Wanted {
    @Override
    public boolean file(String path) {
      return !relative(path).startsWith(AUDITS + "/") || isNamed(relative(path));
    }

    @Override
    public boolean folder(String path) {
      String below = relative(path);
      return below.equals(AUDITS)
          ? !audits.isEmpty()
          : !below.startsWith(AUDITS + "/") || isNamed(below + "/");
    }

    private String relative(String path) {
      return path.substring(project.length());
    }

    private boolean isNamed(String path) {
      return audits.stream().anyMatch(id -> path.startsWith(AUDITS + "/" + id + "/"));
    }
  }

  /** The path of such a file in the folder of the project. */
  String relative(String point, SourceFile file) {
    return file.path().substring(label(point).length() + 1);
  }

  /** The project of such files. */
  Parsed<Optional<Project>> project(String point, List<SourceFile> files) {
    return ContentLoader.project(label(point), files);
  }

  /** The artifacts that the project names and that are in the commit themselves. */
  Parsed<List<SourceFile>> artifacts(Commit commit, Project project) {
    if (project.terms().artifacts().isEmpty()) {
      return Parsed.of(List.of());
    }
    Parsed<ArtifactGlobs.Named> named = ArtifactGlobs.named(project.terms().artifacts());
    Parsed<List<SourceFile>> found = past.files(commit, "", "", new Globs(named.value()));
    List<Problem> problems = new ArrayList<>(named.problems());
    problems.addAll(found.problems());
    return new Parsed<>(found.value(), problems);
  }

  private record Globs(ArtifactGlobs.Named named) implements Past.Wanted {
    @Override
    public boolean file(String path) {
      return named.file(path);
    }

    @Override
    public boolean folder(String path) {
      return named.folder(path);
    }
  }
}
