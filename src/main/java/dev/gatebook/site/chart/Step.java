package dev.gatebook.site.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One audit on a readiness chart.
 *
 * @param label short date
 * @param day its day; empty when it has none
 * @param declared criteria declared done
 * @param verified criteria verified
 * @param of how many criteria there are
 * @param saidDecision the declared decision, in words
 * @param shownDecision the supported decision, in words
 */
public record Step(
    String label,
    Optional<LocalDate> day,
    int declared,
    int verified,
    int of,
    String saidDecision,
    String shownDecision) {

  double declaredShare() {
    return of == 0 ? 0 : (double) declared / of;
  }

  double verifiedShare() {
    return of == 0 ? 0 : (double) verified / of;
  }
}
