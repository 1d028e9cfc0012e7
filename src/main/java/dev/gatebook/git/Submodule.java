package dev.gatebook.git;

import dev.gatebook.model.TreeState;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** A repository in the work tree of another one. */
final class Submodule {
  private Submodule() {}

  /** Whether the commit that is checked out there is the expected one, without changes to it. */
  static IndexedFile.Answer compare(Path folder, ObjectId expected) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return IndexedFile.Answer.OTHER;
    }
    if (!Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      // It was never fetched, so there is nothing that could have been measured.
      return IndexedFile.Answer.SAME;
    }
    GitFolder place = new GitFolder(folder, false);
    try (Repository repository = place.open();
        RevWalk walk = new RevWalk(repository)) {
      Optional<RevCommit> head = new Revisions(repository, walk).head();
      return head.filter(commit -> commit.equals(expected)).isPresent()
          ? inside(WorkTree.check(place, List.of()).state())
          : IndexedFile.Answer.OTHER;
    } catch (java.io.IOException | RuntimeException e) {
      return new IndexedFile.Answer(true, "a submodule cannot be read");
    }
  }

  private static IndexedFile.Answer inside(TreeState state) {
    return new IndexedFile.Answer(!state.isDirty(), state.because());
  }
}
