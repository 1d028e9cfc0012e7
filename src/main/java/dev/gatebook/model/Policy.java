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
 * @param places where each part is written, by its dotted key such as {@code tests.failed}: a part
 *     may come from the project and another from the gate
 */
public record Policy(
    Trust trust,
    Optional<Expectation> criteria,
    Map<TestCount, Expectation> tests,
    Map<CoverageUnit, Expectation> coverage,
    Optional<SourceRef> at,
    Map<String, SourceRef> places) {
  public Policy {
    tests = Map.copyOf(tests);
    coverage = Map.copyOf(coverage);
    places = Map.copyOf(places);
  }

  /** Asks for nothing but that mandatory tasks are met by somebody's word or better. */
  public static final Policy DEFAULT =
      new Policy(Trust.ATTESTED, Optional.empty(), Map.of(), Map.of(), Optional.empty());

  /** One whose parts all stand at one place. */
  public Policy(
      Trust trust,
      Optional<Expectation> criteria,
      Map<TestCount, Expectation> tests,
      Map<CoverageUnit, Expectation> coverage,
      Optional<SourceRef> at) {
    this(trust, criteria, tests, coverage, at, Map.of());
  }

  /** Asks for all mandatory criteria. */
  public Policy(
      Trust trust,
      Map<TestCount, Expectation> tests,
      Map<CoverageUnit, Expectation> coverage,
      Optional<SourceRef> at) {
    this(trust, Optional.empty(), tests, coverage, at);
  }

  /** Where a part is written; empty for one that is built in. */
  public Optional<SourceRef> place(String key) {
    return places.isEmpty() ? at : Optional.ofNullable(places.get(key));
  }
}
