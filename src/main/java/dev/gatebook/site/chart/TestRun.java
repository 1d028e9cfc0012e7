package dev.gatebook.site.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The tests of one audit on a chart.
 *
 * @param label short date
 * @param day the day of the audit; empty when it has none
 * @param measured whether an artifact says so; otherwise it is only declared
 */
public record TestRun(
    String label,
    Optional<LocalDate> day,
    boolean measured,
    long passed,
    long failed,
    long skipped) {

  /** All tests together. */
  public long total() {
    return passed + failed + skipped;
  }
}
