package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;
import java.util.List;

/** All evidence of one claim taken together: the weakest piece counts. */
record Backing(List<EvidenceVerdict> verdicts) {
  Backing {
    verdicts = List.copyOf(verdicts);
  }

  /** How a claim stands that everything is done. */
  Stand ofClaim() {
    if (verdicts.isEmpty()) {
      return new Stand(Standing.CLAIMED, "declared done, without evidence");
    }
    Verdict worst = worst();
    return new Stand(standing(worst), because(worst));
  }

  /** Whether a piece of evidence was looked up and does not hold. */
  boolean isContradicted() {
    return !verdicts.isEmpty() && worst() == Verdict.CONTRADICTED;
  }

  /** The reason that the first contradicted piece gives. */
  String contradiction() {
    return because(Verdict.CONTRADICTED);
  }

  private Verdict worst() {
    return verdicts.stream().map(EvidenceVerdict::verdict).reduce(Verdict.VERIFIED, Verdict::worst);
  }

  private String because(Verdict verdict) {
    List<EvidenceVerdict> alike = verdicts.stream().filter(v -> v.verdict() == verdict).toList();
    String first = alike.get(0).because();
    int others = verdicts.size() - 1;
    if (others == 0) {
      return first;
    }
    return alike.size() == verdicts.size() && verdict == Verdict.VERIFIED
        ? "all " + verdicts.size() + " pieces of evidence hold"
        : first + " (" + alike.size() + " of " + Phrase.count(verdicts.size(), "piece") + ")";
  }

  private static Standing standing(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> Standing.VERIFIED;
      case ATTESTED -> Standing.ATTESTED;
      case STALE -> Standing.STALE;
      case UNAVAILABLE -> Standing.UNAVAILABLE;
      case MISSING -> Standing.MISSING;
      case CONTRADICTED -> Standing.CONTRADICTED;
    };
  }
}
