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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads the folder of a project as commits have it. Nothing is checked out.
 *
 * @param past the history of the repository that holds the content
 * @param folder path of the folder of the project in it
 * @param shown how the path of that folder is called in the content as it is now
 */
record PastContent(Past past, String folder, String shown) {
  private static final String AUDITS = "audits/";

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

  /** The files of the project's folder, by paths that begin with the {@link #label}. */
  Parsed<List<SourceFile>> files(Commit commit, String point) {
    return past.files(commit, folder, point, path -> true);
  }

  /** The project of such files. */
  Parsed<Optional<Project>> project(String point, List<SourceFile> files) {
    return ContentLoader.project(label(point), files);
  }

  /** The artifacts that the project names and that are in the commit themselves. */
  Parsed<List<SourceFile>> artifacts(Commit commit, Project project) {
    if (project.artifacts().isEmpty()) {
      return Parsed.of(List.of());
    }
    Parsed<Predicate<String>> named = ArtifactGlobs.named(project.artifacts());
    Parsed<List<SourceFile>> found = past.files(commit, "", "", named.value());
    List<Problem> problems = new ArrayList<>(named.problems());
    problems.addAll(found.problems());
    return new Parsed<>(found.value(), problems);
  }

  /** The ids of the audits among the files, by name. */
  List<String> audits(String point, List<SourceFile> files) {
    TreeSet<String> ids = new TreeSet<>(Comparator.naturalOrder());
    for (SourceFile file : files) {
      String path = relative(point, file);
      int end = path.indexOf('/', AUDITS.length());
      if (path.startsWith(AUDITS) && end > 0) {
        ids.add(path.substring(AUDITS.length(), end));
      }
    }
    return List.copyOf(ids);
  }

  /** The files but for the audits that are not named. */
  List<SourceFile> only(String point, List<SourceFile> files, List<String> audits) {
    return files.stream()
        .filter(
            file -> {
              String path = relative(point, file);
              return !path.startsWith(AUDITS)
                  || audits.stream().anyMatch(id -> path.startsWith(AUDITS + id + "/"));
            })
        .toList();
  }

  /** The project's file and its phases at a point, by paths that begin with the {@link #label}. */
  Parsed<List<SourceFile>> plan(PastPoint point) {
    return past.files(
        point.commit(),
        folder,
        point.name(),
        path -> isPlan(path.substring(folder.isEmpty() ? 0 : folder.length() + 1)));
  }

  private static boolean isPlan(String path) {
    return path.equals("project.yml") || path.startsWith("phases/") && path.endsWith(".yml");
  }

  /** The path of such a file in the folder of the project. */
  String relative(String point, SourceFile file) {
    return file.path().substring(label(point).length() + 1);
  }
}
