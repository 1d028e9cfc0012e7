package dev.gatebook.git;

import dev.gatebook.model.Commit;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Makes our commits of JGit's. */
final class Commits {
  private Commits() {}

  static Commit of(RevCommit commit) {
    Instant committed = Instant.ofEpochSecond(commit.getCommitTime());
    Optional<PersonIdent> author = Optional.ofNullable(commit.getAuthorIdent());
    return new Commit(
        commit.getName(),
        committed,
        author.map(PersonIdent::getWhenAsInstant).orElse(committed),
        author.map(PersonIdent::getName).map(Commits::withoutAddress).orElse(""),
        commit.getFullMessage().lines().findFirst().orElse("").strip());
  }

  /** Some people give their address as their name. */
  static String withoutAddress(String name) {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }
}
