package dev.gatebook.git;

import dev.gatebook.git.GitWriter.Committed;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Commits one folder on top of the commit that is checked out. */
record FolderCommit(Repository repository, Identity identity, CommittedFolder folder) {

  Committed commit(String message, Instant when) throws IOException, WriteRefused {
    if (repository.isBare()) {
      throw new WriteRefused("the repository is bare", "work in a clone of it");
    }
    RepositoryState state = repository.getRepositoryState();
    if (state != RepositoryState.SAFE) {
      throw new WriteRefused(
          "something is under way: " + state.getDescription(), "finish or abort it first");
    }
    PersonIdent author = identity.author(when);
    PersonIdent committer = identity.committer(when);
    DirCache index = lock();
    try {
      return commit(index, new Words(message, author, committer));
    } finally {
      index.unlock();
    }
  }

  private record Words(String message, PersonIdent author, PersonIdent committer) {}

  private DirCache lock() throws IOException, WriteRefused {
    try {
      // Locked through the repository it would look again at young files, and run their filters.
      return DirCache.lock(repository.getIndexFile(), repository.getFS());
    } catch (LockFailedException e) {
      throw new WriteRefused(
          "another git is at work in this repository: there is an index.lock",
          "wait for it; when there is none, delete .git/index.lock");
    }
  }

  private Committed commit(DirCache index, Words words) throws IOException, WriteRefused {
    try (RevWalk walk = new RevWalk(repository);
        ObjectInserter inserter = repository.newObjectInserter()) {
      Optional<RevCommit> head = new Revisions(repository, walk).head();
      List<DirCacheEntry> entries = folder.insert(inserter);
      ObjectId tree = tree(head, entries, inserter);
      if (head.isPresent() && head.get().getTree().equals(tree)) {
        return new Committed(head.get().name(), branch(), false);
      }
      folder.put(entries, index);
      index.write();
      ObjectId commit = insert(tree, head, words, inserter);
      inserter.flush();
      move(head, commit, words, walk);
      // What is left is one rename; until then git shows the folder as not staged.
      index.commit();
      return new Committed(commit.name(), branch(), true);
    }
  }

  private ObjectId tree(
      Optional<RevCommit> head, List<DirCacheEntry> entries, ObjectInserter inserter)
      throws IOException {
    DirCache all =
        head.isPresent()
            ? DirCache.read(repository.newObjectReader(), head.get().getTree())
            : DirCache.newInCore();
    folder.put(entries, all);
    return all.writeTree(inserter);
  }

  private static ObjectId insert(
      ObjectId tree, Optional<RevCommit> head, Words words, ObjectInserter inserter)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    head.ifPresent(commit::setParentId);
    commit.setAuthor(words.author());
    commit.setCommitter(words.committer());
    commit.setMessage(words.message().strip() + "\n");
    return inserter.insert(commit);
  }

  private void move(Optional<RevCommit> head, ObjectId commit, Words words, RevWalk walk)
      throws IOException, WriteRefused {
    RefUpdate update = repository.updateRef(Constants.HEAD);
    update.setExpectedOldObjectId(head.map(RevCommit::copy).orElse(ObjectId.zeroId()));
    update.setNewObjectId(commit);
    update.setRefLogIdent(words.committer());
    update.setRefLogMessage("commit: " + words.message().lines().findFirst().orElse(""), false);
    RefUpdate.Result result = update.update(walk);
    if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
      throw new WriteRefused("the branch moved meanwhile (" + result + ")", "run it again");
    }
  }

  private Optional<String> branch() throws IOException {
    return Optional.ofNullable(repository.exactRef(Constants.HEAD))
        .filter(Ref::isSymbolic)
        .map(ref -> Repository.shortenRefName(ref.getTarget().getName()));
  }
}
