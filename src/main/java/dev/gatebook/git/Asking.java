package dev.gatebook.git;

import java.io.IOException;
import java.util.function.Function;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Asks a repository; what goes wrong becomes the reason of an answer. */
record Asking(Repository repository) {

  /** A damaged repository makes JGit throw almost anything; each of it means "cannot be known". */
  <T> T ask(Question<T> question, Function<String, T> unknown) {
    try (RevWalk walk = new RevWalk(repository)) {
      return question.answer(walk);
    } catch (IOException | RuntimeException e) {
      return unknown.apply(Unreadable.because(e));
    }
  }

  /** Something to be found out on one walk. */
  @FunctionalInterface
  interface Question<T> {
    T answer(RevWalk walk) throws IOException;
  }
}
