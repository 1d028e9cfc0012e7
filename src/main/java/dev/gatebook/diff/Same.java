package dev.gatebook.diff;

import java.util.stream.Stream;

/** A task in the older and in the newer audit. */
record Same(Placed from, Placed to) {
  /** Below this share of common words a title speaks of other work. */
  private static final double SAME_WORK = 0.45;

  /** How its checks match. */
  TaskMatch checks() {
    return TaskMatch.of(from.checks(), to.checks());
  }

  /** Itself and its checks that match. */
  Stream<Same> withChecks() {
    return Stream.concat(Stream.of(this), checks().same().stream().flatMap(Same::withChecks));
  }

  /** Whether both speak of the same work: a like title, or the same evidence. */
  boolean isSameWork() {
    boolean sameEvidence =
        !from.task().task().evidence().isEmpty()
            && LookedUp.keys(from.task()).equals(LookedUp.keys(to.task()));
    return sameEvidence || from.likeness().to(to.likeness()) >= SAME_WORK;
  }

  boolean isRenumbered() {
    return !from.id().equals(to.id());
  }

  boolean isReworded() {
    return !from.likeness().words().equals(to.likeness().words());
  }
}
