package dev.gatebook.git;

import dev.gatebook.model.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The git repository around a folder, opened for reading. Only its object database and its
 * references are read: no git program, filter or hook runs, and no configuration of the user or the
 * machine is looked at.
 */
public final class GitRepository implements AutoCloseable {
  private final History history;
  private final Optional<Path> workTree;
  private final Runnable closing;

  private GitRepository(History history, Optional<Path> workTree, Runnable closing) {
    this.history = history;
    this.workTree = workTree;
    this.closing = closing;
  }

  /**
   * Finds the repository around a folder: a work tree, a linked work tree or a bare repository.
   * Never fails; what is wrong is said by {@link History#state()}.
   */
  public static GitRepository open(Path start) {
    IsolatedSystem.install();
    return GitFolder.around(start)
        .map(GitRepository::opened)
        .orElseGet(() -> absent("the folder is in no git repository"));
  }

  private static GitRepository opened(GitFolder folder) {
    try {
      GitHistory history = new GitHistory(folder.open());
      return new GitRepository(history, folder.workTree(), history::close);
    } catch (IOException | RuntimeException e) {
      return absent(Unreadable.because(e));
    }
  }

  private static GitRepository absent(String because) {
    return new GitRepository(History.absent(because), Optional.empty(), () -> {});
  }

  /** What git knows; usable until this repository is closed. */
  public History history() {
    return history;
  }

  /** The root of the work tree, absolute; empty for a bare repository and without one. */
  public Optional<Path> workTree() {
    return workTree;
  }

  @Override
  public void close() {
    closing.run();
  }
}
