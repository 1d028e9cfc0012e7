package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestTotals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Declared counts of tests beside those of the artifacts.
 *
 * @param tests the tests that the claims are about
 */
record TestGauge(Measured measured, List<TestCase> tests) implements Gauge {
  /** Claims about all tests. */
  static TestGauge ofAll(Measured measured) {
    return new TestGauge(measured, measured.tests());
  }

  @Override
  public Optional<ClaimCheck> read(Claim claim) {
    return Arrays.stream(TestCount.values())
        .filter(count -> claim.name().equals("tests." + count.key()))
        .findFirst()
        .map(count -> check(claim, count));
  }

  private ClaimCheck check(Claim claim, TestCount which) {
    Reading reading = Reading.of(measured);
    if (!reading.anyTests()) {
      return claim.unknown("no test artifact was read");
    }
    TestTotals totals = TestTotals.of(tests);
    long count = totals.count(which);
    if (!reading.doubt().isEmpty()) {
      return claim.unknown(Long.toString(count), "not all was measured: " + reading.doubt());
    }
    return switch (claim.declared().unit()) {
      case COUNT -> claim.againstPart(count, totals.total(), sources());
      case PERCENT -> claim.against(new Ratio(count, totals.total()), sources());
      default -> claim.unknown(Long.toString(count), "tests are not counted in that unit");
    };
  }

  private List<SourceRef> sources() {
    return tests.stream().map(TestCase::artifact).distinct().sorted().map(SourceRef::of).toList();
  }
}
