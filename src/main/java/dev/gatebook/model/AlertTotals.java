package dev.gatebook.model;

import java.util.List;

/**
 * What runs of tools for static analysis add up to. No run at all is not the same as no alert.
 *
 * @param error alerts of that level that are not suppressed; the same for the other levels
 * @param suppressed alerts of any level that somebody has accepted
 * @param runs how many runs went through
 * @param failedRuns how many runs failed or reported no results, not even an empty list
 */
public record AlertTotals(
    long error, long warning, long note, long none, long suppressed, int runs, int failedRuns) {
  /** Nothing ran. */
  public static final AlertTotals NONE = new AlertTotals(0, 0, 0, 0, 0, 0, 0);

  /** The alerts of that many runs counted. */
  public static AlertTotals of(List<Alert> alerts, int runs, int failedRuns) {
    if (alerts.isEmpty() && runs == 0 && failedRuns == 0) {
      return NONE;
    }
    return new AlertTotals(
        count(alerts, Alert.Level.ERROR),
        count(alerts, Alert.Level.WARNING),
        count(alerts, Alert.Level.NOTE),
        count(alerts, Alert.Level.NONE),
        alerts.stream().filter(Alert::suppressed).count(),
        runs,
        failedRuns);
  }

  private static long count(List<Alert> alerts, Alert.Level level) {
    return alerts.stream().filter(a -> a.level() == level && !a.suppressed()).count();
  }

  /** Both counted together. */
  public AlertTotals plus(AlertTotals o) {
    return new AlertTotals(
        error + o.error,
        warning + o.warning,
        note + o.note,
        none + o.none,
        suppressed + o.suppressed,
        runs + o.runs,
        failedRuns + o.failedRuns);
  }

  /** The number of a level. */
  public long of(Alert.Level level) {
    return switch (level) {
      case ERROR -> error;
      case WARNING -> warning;
      case NOTE -> note;
      case NONE -> none;
    };
  }

  /** Errors, warnings and notes together. */
  public long total() {
    return error + warning + note;
  }

  /** Whether a report was read that speaks of a run, be it a failed one. */
  public boolean isReported() {
    return runs + failedRuns > 0;
  }
}
