package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Measured;
import dev.gatebook.model.RuleAlerts;
import java.util.Optional;

/** What static analysis and measurements gave, for readers of an audit as data. */
final class AnalysisJson {
  private AnalysisJson() {}

  /** Counts by level and by rule; nothing where no report of an analysis was read. */
  static Optional<Json> of(Measured measured) {
    AlertTotals totals = measured.alertTotals();
    return totals.isReported()
        ? Optional.of(
            Json.object()
                .put("totals", AlertJson.totals(totals))
                .put("rules", Json.list(RuleAlerts.of(measured.alerts()), AnalysisJson::rule))
                .end())
        : Optional.empty();
  }

  /** Every measured figure; nothing where none was read. */
  static Optional<Json> metrics(Measured measured) {
    return measured.metrics().isEmpty()
        ? Optional.empty()
        : Optional.of(Json.list(measured.metrics(), MetricJson::write));
  }

  private static Json rule(RuleAlerts rule) {
    return Json.object()
        .putUnlessEmpty("tool", rule.tool())
        .putUnlessEmpty("rule", rule.rule())
        .put("level", rule.level().key())
        .put("count", rule.alerts().size())
        .end();
  }
}
