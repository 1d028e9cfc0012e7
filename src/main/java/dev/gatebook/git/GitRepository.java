package dev.gatebook.git;

import dev.gatebook.model.History;
import dev.gatebook.model.TreeCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.SystemReader;

/**
 * The git repository around a folder, opened for reading. Only its object database and its
 * references are read: no git program, filter or hook runs, and no configuration of the user or the
 * machine is looked at.
 */
public final class GitRepository implements AutoCloseable {
  private final History history;
  private final Past past;
  private final Optional<GitFolder> place;
  private final Runnable closing;

  private GitRepository(History history, Past past, Optional<GitFolder> place, Runnable closing) {
    this.history = history;
    this.past = past;
    this.place = place;
    this.closing = closing;
  }

  /** Makes ready what no repository changes; without it the first one takes longer to open. */
  public static void prepare() {
    IsolatedSystem.install();
    try {
      SystemReader.getInstance().getUserConfig();
    } catch (IOException | ConfigInvalidException e) {
      throw new IllegalStateException("there is no such configuration to be wrong", e);
    }
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
      Repository repository = folder.open();
      GitHistory history = new GitHistory(repository);
      Past past = Past.of(new Asking(repository), UserConfiguration.ofMachine());
      return new GitRepository(history, past, Optional.of(folder), history::close);
    } catch (IOException | RuntimeException e) {
      return absent(Unreadable.because(e));
    }
  }

  private static GitRepository absent(String because) {
    return new GitRepository(
        History.absent(because), Past.absent(because), Optional.empty(), () -> {});
  }

  /** What git knows; usable until this repository is closed. */
  public History history() {
    return history;
  }

  /** What records need of the history; usable until this repository is closed. */
  public Past past() {
    return past;
  }

  /** The root of the work tree, absolute; empty for a bare repository and without one. */
  public Optional<Path> workTree() {
    return place.flatMap(GitFolder::workTree);
  }

  /**
   * How the files of the work tree differ from the commit that is checked out. Files are compared
   * by their content; no filter of the repository runs.
   *
   * @param except paths in the repository, of files or folders, that are not looked at
   */
  public TreeCheck treeCheck(Collection<String> except) {
    return place
        .map(folder -> WorkTree.check(folder, except))
        .orElseGet(() -> TreeCheck.none(history.state().because()));
  }

  @Override
  public void close() {
    closing.run();
  }
}
