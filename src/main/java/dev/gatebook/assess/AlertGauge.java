package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Declared counts of findings of static analysis beside those of the reports. */
record AlertGauge(Measured measured) implements Gauge {
  @Override
  public Optional<ClaimCheck> read(Claim claim) {
    return counter(claim.name()).map(counter -> check(claim, counter));
  }

  private ClaimCheck check(Claim claim, ToLongFunction<AlertTotals> counter) {
    AlertTotals totals = measured.alertTotals();
    if (!totals.isReported()) {
      return claim.unknown("no report of static analysis was read");
    }
    long count = counter.applyAsLong(totals);
    String doubt = doubt(totals);
    return doubt.isEmpty()
        ? claim.against(count, sources())
        : claim.unknown(Long.toString(count), "not all was measured: " + doubt);
  }

  private String doubt(AlertTotals totals) {
    return totals.failedRuns() == 0
        ? Reading.of(measured).doubt()
        : Phrase.count(totals.failedRuns(), "run") + " of the analysis failed";
  }

  private static Optional<ToLongFunction<AlertTotals>> counter(String name) {
    return switch (name) {
      case "findings", "findings.total" -> Optional.of(AlertTotals::total);
      case "findings.error", "findings.errors" -> Optional.of(AlertTotals::error);
      case "findings.warning", "findings.warnings" -> Optional.of(AlertTotals::warning);
      case "findings.note", "findings.notes" -> Optional.of(AlertTotals::note);
      case "findings.suppressed" -> Optional.of(AlertTotals::suppressed);
      default -> Optional.empty();
    };
  }

  private List<SourceRef> sources() {
    return measured.artifacts().stream()
        .filter(artifact -> artifact.readable() && artifact.alerts().isReported())
        .map(artifact -> SourceRef.of(artifact.path()))
        .toList();
  }
}
