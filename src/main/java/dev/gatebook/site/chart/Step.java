package dev.gatebook.site.chart;

/**
 * One audit on a readiness chart.
 *
 * @param label short date
 * @param declared criteria declared done
 * @param verified criteria verified
 * @param of how many criteria there are
 * @param saidDecision the declared decision, in words
 * @param shownDecision the supported decision, in words
 */
public record Step(
    String label, int declared, int verified, int of, String saidDecision, String shownDecision) {

  double declaredShare() {
    return of == 0 ? 0 : (double) declared / of;
  }

  double verifiedShare() {
    return of == 0 ? 0 : (double) verified / of;
  }
}
