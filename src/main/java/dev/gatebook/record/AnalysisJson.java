package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Measured;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
                .put("rules", Json.list(rules(measured).entrySet(), AnalysisJson::rule))
                .end())
        : Optional.empty();
  }

  /** Every measured figure; nothing where none was read. */
  static Optional<Json> metrics(Measured measured) {
    return measured.metrics().isEmpty()
        ? Optional.empty()
        : Optional.of(Json.list(measured.metrics(), MetricJson::write));
  }

  private static Map<Rule, Long> rules(Measured measured) {
    Map<Rule, Long> counts = new TreeMap<>();
    measured.alerts().stream()
        .filter(alert -> !alert.suppressed())
        .forEach(a -> counts.merge(new Rule(a.level(), a.tool(), a.rule()), 1L, Long::sum));
    return counts;
  }

  private static Json rule(Map.Entry<Rule, Long> entry) {
    Rule rule = entry.getKey();
    return Json.object()
        .putUnlessEmpty("tool", rule.tool())
        .putUnlessEmpty("rule", rule.id())
        .put("level", rule.level().key())
        .put("count", entry.getValue())
        .end();
  }

  /** The worst level first. */
  private record Rule(Alert.Level level, String tool, String id) implements Comparable<Rule> {
    @Override
    public int compareTo(Rule other) {
      int byLevel = level.compareTo(other.level);
      int byTool = byLevel == 0 ? tool.compareTo(other.tool) : byLevel;
      return byTool == 0 ? id.compareTo(other.id) : byTool;
    }
  }
}
