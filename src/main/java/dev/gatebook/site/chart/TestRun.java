package dev.gatebook.site.chart;

/**
 * The tests of one audit on a chart.
 *
 * @param label short date
 * @param measured whether an artifact says so; otherwise it is only declared
 */
public record TestRun(String label, boolean measured, long passed, long failed, long skipped) {

  /** All tests together. */
  public long total() {
    return passed + failed + skipped;
  }
}
