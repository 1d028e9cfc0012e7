package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the word that something is closed.
 *
 * @param stage where that leaves it
 * @param words the same in words, to follow "declared fixed,"
 */
record Backing(Stage stage, String words) {

  /**
   * What the evidence amounts to.
   *
   * @param named every piece of evidence
   * @param found what looking it up showed; empty when nobody did
   */
  static Backing of(List<Evidence> named, List<EvidenceVerdict> found) {
    if (named.isEmpty()) {
      return new Backing(Stage.BARE, "without evidence");
    }
    Optional<Verdict> worst = found.stream().map(EvidenceVerdict::verdict).reduce(Verdict::worst);
    String pieces =
        named.size() == 1 ? "1 piece of evidence" : named.size() + " pieces of evidence";
    return worst
        .map(verdict -> of(verdict, pieces))
        .orElseGet(
            () -> new Backing(Stage.UNCONFIRMED, "with " + pieces + " that nobody looked up"));
  }

  private static Backing of(Verdict worst, String pieces) {
    return switch (worst) {
      case VERIFIED -> new Backing(Stage.BACKED, "with " + pieces + ", verified");
      case ATTESTED -> new Backing(Stage.ATTESTED, "with " + pieces + ", attested only");
      case CONTRADICTED -> new Backing(Stage.DISPROVED, "and the evidence contradicts it");
      case STALE, UNAVAILABLE, MISSING ->
          new Backing(Stage.UNCONFIRMED, "with " + pieces + ", " + worst.key());
    };
  }

  /** Whether that is better or worse than before. */
  Direction comparedTo(Backing before) {
    int order = Integer.compare(stage.compareTo(before.stage), 0);
    boolean both = stage != Stage.DISPROVED && before.stage != Stage.DISPROVED;
    if (order == 0) {
      return Direction.NEUTRAL;
    }
    boolean better = both ? order < 0 : before.stage == Stage.DISPROVED;
    return better ? Direction.IMPROVEMENT : Direction.REGRESSION;
  }
}
