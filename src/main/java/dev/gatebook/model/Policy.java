package dev.gatebook.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a gate asks for.
 *
 * @param trust the least that a mandatory task must show to count without a reservation
 * @param criteria the share of mandatory criteria that must be met; empty for all
 * @param tests what the counts of all measured tests must be
 * @param coverage what the measured coverage must be
 * @param at where the policy is written; empty for the built-in one
 */
public record Policy(
    Trust trust,
    Optional<Expectation> criteria,
    Map<TestCount, Expectation> tests,
    Map<CoverageUnit, Expectation> coverage,
    Optional<SourceRef> at) {
  public Policy {
    tests = Map.copyOf(tests);
    coverage = Map.copyOf(coverage);
  }

  /** Asks for nothing but that mandatory tasks are met by somebody's word or better. */
  public static final Policy DEFAULT =
      new Policy(Trust.ATTESTED, Optional.empty(), Map.of(), Map.of(), Optional.empty());

  /** Asks for all mandatory criteria. */
  public Policy(
      Trust trust,
      Map<TestCount, Expectation> tests,
      Map<CoverageUnit, Expectation> coverage,
      Optional<SourceRef> at) {
    this(trust, Optional.empty(), tests, coverage, at);
  }
}
