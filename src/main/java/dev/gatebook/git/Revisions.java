package dev.gatebook.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds the commit that a name means: {@code HEAD}, a full id, a tag, a branch, a branch of a
 * remote, an abbreviated id, in this order; {@code ~2} behind any of them means its first parent's
 * first parent. JGit's own syntax is left out on purpose: it knows regular expressions and reads
 * the reflog.
 */
final class Revisions {
  private static final List<String> PREFIXES =
      List.of("", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/", "refs/remotes/origin/");
  private static final int SHORTEST_ID = 4;
  private static final Pattern PARENTS = Pattern.compile("([^~]+)~([0-9]{0,4})");

  private final Repository repository;
  private final RevWalk walk;

  Revisions(Repository repository, RevWalk walk) {
    this.repository = repository;
    this.walk = walk;
  }

  /** The commit that is checked out; empty before the first one. */
  Optional<RevCommit> head() throws IOException {
    Optional<ObjectId> id = idOf(Constants.HEAD);
    return id.isEmpty() ? Optional.empty() : Optional.of(walk.parseCommit(id.get()));
  }

  /** The commit of that name. */
  Optional<RevCommit> commit(String name) throws IOException {
    Matcher parents = PARENTS.matcher(name);
    if (!parents.matches()) {
      return named(name);
    }
    int back = parents.group(2).isEmpty() ? 1 : Integer.parseInt(parents.group(2));
    Optional<RevCommit> commit = named(parents.group(1));
    for (int at = 0; at < back && commit.isPresent(); at++) {
      commit = firstParent(commit.get());
    }
    return commit;
  }

  private Optional<RevCommit> firstParent(RevCommit commit) throws IOException {
    return commit.getParentCount() == 0
        ? Optional.empty()
        : Optional.of(walk.parseCommit(commit.getParent(0)));
  }

  private Optional<RevCommit> named(String name) throws IOException {
    if (name.equals(Constants.HEAD)) {
      return head();
    }
    if (ObjectId.isId(name)) {
      return Optional.of(walk.parseCommit(ObjectId.fromString(name)));
    }
    for (String prefix : PREFIXES) {
      Optional<ObjectId> id = isReference(prefix + name) ? idOf(prefix + name) : Optional.empty();
      if (id.isPresent()) {
        return Optional.of(walk.parseCommit(id.get()));
      }
    }
    return abbreviated(name);
  }

  /** Other names are files of the repository, such as its configuration. */
  private static boolean isReference(String name) {
    return name.startsWith("refs/") && Repository.isValidRefName(name);
  }

  private Optional<ObjectId> idOf(String reference) throws IOException {
    return Optional.ofNullable(repository.exactRef(reference)).map(Ref::getObjectId);
  }

  private Optional<RevCommit> abbreviated(String name) throws IOException {
    if (name.length() < SHORTEST_ID || !AbbreviatedObjectId.isId(name)) {
      return Optional.empty();
    }
    TreeSet<RevCommit> commits = new TreeSet<>();
    for (ObjectId id : walk.getObjectReader().resolve(AbbreviatedObjectId.fromString(name))) {
      ifCommit(id).ifPresent(commits::add);
    }
    return commits.size() == 1 ? Optional.of(commits.first()) : Optional.empty();
  }

  private Optional<RevCommit> ifCommit(ObjectId id) throws IOException {
    try {
      return Optional.of(walk.parseCommit(id));
    } catch (IncorrectObjectTypeException e) {
      return Optional.empty();
    }
  }
}
