package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Unit;
import java.util.Arrays;
import java.util.Optional;

/** Declared coverage beside that of the artifacts. */
record CoverageGauge(Measured measured) implements Gauge {
  @Override
  public Optional<ClaimCheck> read(Claim claim) {
    return Arrays.stream(CoverageUnit.values())
        .filter(unit -> claim.name().equals("coverage." + unit.key()))
        .findFirst()
        .map(unit -> check(claim, measured.coverage().of(unit)));
  }

  private ClaimCheck check(Claim claim, Ratio ratio) {
    Unit unit = claim.declared().unit();
    if (unit != Unit.PERCENT && unit != Unit.COUNT) {
      return claim.unknown("coverage is not measured in that unit");
    }
    if (!ratio.hasData()) {
      return claim.unknown("no coverage artifact was read");
    }
    Reading reading = Reading.of(measured);
    ClaimCheck check = claim.against(ratio, reading.withCoverage());
    return reading.doubt().isEmpty()
        ? check
        : claim.unknown(check.measured(), "not all was measured: " + reading.doubt());
  }
}
