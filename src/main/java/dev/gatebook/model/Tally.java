package dev.gatebook.model;

/**
 * What an artifact counts for.
 *
 * @param tests how its tests came out
 * @param coverage what it covers
 * @param alerts what the static analysis in it found
 * @param metrics how many measurements are in it
 * @param components how many components a bill of materials lists; 0 for every other report
 */
public record Tally(
    TestTotals tests, CoverageReport coverage, AlertTotals alerts, int metrics, int components) {
  /** Nothing: what a file that cannot be read counts for. */
  public static final Tally NONE = of(TestTotals.NONE, CoverageReport.NONE);

  /** Tests and coverage, and nothing else. */
  public static Tally of(TestTotals tests, CoverageReport coverage) {
    return new Tally(tests, coverage, AlertTotals.NONE, 0, 0);
  }

  /** Static analysis and measurements, and nothing else. */
  public static Tally of(AlertTotals alerts, int metrics) {
    return new Tally(TestTotals.NONE, CoverageReport.NONE, alerts, metrics, 0);
  }

  /** The same where its tests came out so. */
  public Tally with(TestTotals others) {
    return new Tally(others, coverage, alerts, metrics, components);
  }
}
