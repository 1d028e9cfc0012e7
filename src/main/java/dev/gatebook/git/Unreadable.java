package dev.gatebook.git;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevWalkException;

/** Says why git could not answer, without a path of the machine. */
final class Unreadable {
  private Unreadable() {}

  static String because(Exception e) {
    if (e instanceof RevWalkException && e.getCause() instanceof Exception cause) {
      return because(cause);
    }
    if (e instanceof MissingObjectException missing) {
      return "object " + missing.getObjectId().abbreviate(7).name() + " is not in the repository";
    }
    if (e instanceof CorruptObjectException) {
      return "an object of the repository is damaged";
    }
    return e instanceof RepositoryNotFoundException
        ? "what looks like a git repository is none"
        : "the git repository cannot be read (" + e.getClass().getSimpleName() + ")";
  }
}
