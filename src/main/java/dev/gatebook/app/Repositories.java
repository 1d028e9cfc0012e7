package dev.gatebook.app;

import dev.gatebook.git.GitRepository;
import dev.gatebook.model.History;
import dev.gatebook.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The repositories of a run, each opened once. */
final class Repositories implements AutoCloseable {
  private static final String NONE = "none";
  private final Path content;
  private final Map<Path, GitRepository> open = new TreeMap<>();

  Repositories(Path content) {
    this.content = real(content);
  }

  /** The repository that holds the content. */
  GitRepository ofContent() {
    return at(content);
  }

  /** The history of the code that a project is about. */
  History historyOf(Project project) {
    String named = project.terms().repository().orElse("");
    if (named.equals(NONE)) {
      return History.absent("the project names no repository");
    }
    if (named.contains("://")) {
      return History.absent(named + " is an address; clone it and name the folder");
    }
    return folderOf(project)
        .map(folder -> at(folder).history())
        .orElseGet(() -> History.absent("there is no folder " + named));
  }

  /** The folder that the artifact globs of a project are relative to. */
  Optional<Path> rootOf(Project project) {
    return folderOf(project).map(folder -> at(folder).workTree().orElse(folder));
  }

  /** The repository of the code that a project is about. */
  Optional<GitRepository> ofProject(Project project) {
    return folderOf(project).map(this::at);
  }

  /** A path in the content as it is in a repository; empty when it lies outside. */
  Optional<String> inside(GitRepository repository, String inContent) {
    Path path = content.resolve(inContent);
    return repository
        .workTree()
        .map(Repositories::real)
        .filter(path::startsWith)
        .map(root -> root.relativize(path).toString().replace('\\', '/'));
  }

  private Optional<Path> folderOf(Project project) {
    String named = project.terms().repository().orElse("");
    if (named.equals(NONE) || named.contains("://")) {
      return Optional.empty();
    }
    Path folder = real(content.resolve(project.id()).resolve(named));
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  private GitRepository at(Path folder) {
    return open.computeIfAbsent(folder, GitRepository::open);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  @Override
  public void close() {
    open.values().forEach(GitRepository::close);
  }
}
