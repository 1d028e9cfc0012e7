package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import java.io.IOException;
import java.util.Arrays;

/** Findings of static analysis, and what they add up to. */
final class AlertJson {
  private AlertJson() {}

  static Json totals(AlertTotals totals) {
    return Json.object()
        .put("error", totals.error())
        .put("warning", totals.warning())
        .put("note", totals.note())
        .put("none", totals.none())
        .put("suppressed", totals.suppressed())
        .put("runs", totals.runs())
        .put("failedRuns", totals.failedRuns())
        .end();
  }

  static AlertTotals totals(JsonFields fields) throws IOException {
    return new AlertTotals(
        fields.number("error"),
        fields.number("warning"),
        fields.number("note"),
        fields.number("none"),
        fields.number("suppressed"),
        (int) fields.number("runs"),
        (int) fields.number("failedRuns"));
  }

  static Json write(Alert alert) {
    Json.Fields fields =
        Json.object()
            .putUnlessEmpty("tool", alert.tool())
            .putUnlessEmpty("rule", alert.rule())
            .put("level", alert.level().key())
            .putUnlessEmpty("path", alert.path())
            .put("line", alert.line())
            .putUnlessEmpty("message", alert.message());
    if (alert.suppressed()) {
      fields.put("suppressed", true);
    }
    return fields.put("artifact", alert.artifact()).end();
  }

  static Alert read(JsonFields fields) throws IOException {
    return new Alert(
        fields.text("tool"),
        fields.text("rule"),
        level(fields.text("level")),
        fields.text("path"),
        (int) fields.number("line"),
        fields.text("message"),
        fields.isTrue("suppressed"),
        fields.text("artifact"));
  }

  private static Alert.Level level(String key) throws IOException {
    return Arrays.stream(Alert.Level.values())
        .filter(level -> level.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IOException("'" + key + "' is no level of a finding"));
  }
}
