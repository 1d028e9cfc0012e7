package dev.gatebook.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;

/**
 * Where a repository lies.
 *
 * @param folder the root of its work tree, or the repository itself when it is bare
 */
record GitFolder(Path folder, boolean bare) {

  /** The nearest repository at a folder or above it. */
  static Optional<GitFolder> around(Path start) {
    Optional<Path> folder = Optional.of(start.toAbsolutePath().normalize());
    while (folder.isPresent()) {
      Optional<GitFolder> found = at(folder.get());
      if (found.isPresent()) {
        return found;
      }
      folder = folder.map(Path::getParent);
    }
    return Optional.empty();
  }

  private static Optional<GitFolder> at(Path folder) {
    Path dotGit = folder.resolve(".git");
    if (Files.isRegularFile(dotGit) || looksLikeRepository(dotGit)) {
      return Optional.of(new GitFolder(folder, false));
    }
    return looksLikeRepository(folder)
        ? Optional.of(new GitFolder(folder, true))
        : Optional.empty();
  }

  private static boolean looksLikeRepository(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  /** Opens it; {@code core.worktree} of its configuration is not believed. */
  Repository open() throws IOException {
    RepositoryBuilder builder = new RepositoryBuilder();
    builder = bare ? builder.setGitDir(folder.toFile()) : builder.setWorkTree(folder.toFile());
    return builder.setMustExist(true).build();
  }

  /** The root of the work tree. */
  Optional<Path> workTree() {
    return bare ? Optional.empty() : Optional.of(folder);
  }
}
