package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.TestTotals;
import java.io.IOException;

/** Counts of a test run, with the duration in milliseconds so that nothing is rounded. */
final class TotalsJson {
  private TotalsJson() {}

  static Json write(TestTotals totals) {
    return Json.object()
        .put("total", totals.total())
        .put("passed", totals.passed())
        .put("failed", totals.failed())
        .put("errors", totals.errors())
        .put("skipped", totals.skipped())
        .put("flaky", totals.flaky())
        .put("millis", totals.durationMillis())
        .end();
  }

  static TestTotals read(JsonFields fields) throws IOException {
    return new TestTotals(
        fields.number("total"),
        fields.number("passed"),
        fields.number("failed"),
        fields.number("errors"),
        fields.number("skipped"),
        fields.number("flaky"),
        fields.number("millis"));
  }
}
