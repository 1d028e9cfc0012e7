package dev.gatebook.diff;

import dev.gatebook.model.Correction;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims of the older audit that the newer auditor takes back. */
final class ClaimDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    if (pair.from().id().equals(pair.to().id())) {
      return Stream.empty();
    }
    return pair.newer().corrects().stream()
        .filter(c -> c.audit().equals(pair.from().id()))
        .map(ClaimDiffer::corrected);
  }

  private static Change corrected(Correction correction) {
    Fact fact =
        Fact.of(Kind.CLAIM_CORRECTED, correction.claim(), FigureTitle.of(correction.claim()))
            .from(correction.was().plain())
            .to(correction.is().plain())
            .because("The newer auditor takes back what " + correction.audit() + " said.");
    return new Change.OfClaim(fact, Optional.of(correction));
  }
}
