package dev.gatebook.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What an artifact says of the run that made it. All of it is the word of the file; most files say
 * little or nothing.
 *
 * @param commit id of the commit that was tested, in lower case; empty when the file does not say
 * @param branch branch that was tested; may be empty
 * @param run name or number of the run; may be empty
 * @param ended when the run ended; empty when no instant is written, as times without a zone are
 *     none
 */
public record Origin(String commit, String branch, String run, Optional<Instant> ended) {
  /** The file says nothing. */
  public static final Origin NONE = new Origin("", "", "", Optional.empty());

  private static final int SHORTEST_ID = 7;

  /** Whether the file says anything. */
  public boolean isKnown() {
    return !equals(NONE);
  }

  /** Whether it names a commit that is not this one; an abbreviated id fits its whole. */
  public boolean isOfAnother(Commit audited) {
    String id = audited.id().toLowerCase(Locale.ROOT);
    return commit.length() >= SHORTEST_ID && !id.startsWith(commit) && !commit.startsWith(id);
  }

  /** Whether the run ended before this commit was there. */
  public boolean isOlderThan(Commit audited) {
    return commit.isEmpty() && ended.filter(time -> time.isBefore(audited.time())).isPresent();
  }
}
