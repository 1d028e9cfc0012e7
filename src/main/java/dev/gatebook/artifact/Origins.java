package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Holds what artifacts say of their origin against the audited commit. */
public final class Origins {
  private static final int SHOWN = 7;

  private Origins() {}

  /**
   * The same facts, where each artifact of another commit, and each that is older than the audited
   * one, says so. Without a commit, and of artifacts that do not say, nothing is said.
   */
  public static Measured checked(Measured measured, Optional<Commit> audited) {
    return audited
        .map(
            commit -> measured.with(measured.artifacts().stream().map(a -> of(a, commit)).toList()))
        .orElse(measured);
  }

  /** Whether a problem says that its artifact is not of the audited commit. */
  public static boolean isStale(Problem problem) {
    return Artifact.STALE.contains(problem.code());
  }

  private static Artifact of(Artifact artifact, Commit audited) {
    Origin origin = artifact.origin();
    SourceRef at = SourceRef.of(artifact.path());
    if (!artifact.readable() || artifact.isStale()) {
      return artifact;
    }
    if (origin.isOfAnother(audited)) {
      String named = origin.commit().substring(0, SHOWN);
      return artifact.with(
          Reading.with(artifact.problems(), Complaints.otherCommit(named, audited.shortId(), at)));
    }
    return origin.isOlderThan(audited)
        ? artifact.with(
            Reading.with(
                artifact.problems(),
                Complaints.olderThanCommit(
                    origin.ended().orElseThrow().truncatedTo(ChronoUnit.SECONDS).toString(),
                    audited.time().truncatedTo(ChronoUnit.SECONDS).toString(),
                    at)))
        : artifact;
  }
}
