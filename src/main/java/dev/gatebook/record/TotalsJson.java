package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.TestTotals;
import java.io.IOException;

/** Counts of a test run, with the duration in milliseconds so that nothing is rounded. */
final class TotalsJson {
  private TotalsJson() {}

  static Json write(TestTotals totals) {
    Json.Fields fields = counts(totals).put("millis", totals.durationMillis());
    parts(fields, totals);
    return fields.end();
  }

  /** What every form has. */
  static Json.Fields counts(TestTotals totals) {
    return Json.object()
        .put("total", totals.total())
        .put("passed", totals.passed())
        .put("failed", totals.failed())
        .put("errors", totals.errors())
        .put("skipped", totals.skipped())
        .put("flaky", totals.flaky());
  }

  /** Only where there are any: a record that was sealed without them is written as it was. */
  static void parts(Json.Fields fields, TestTotals totals) {
    part(fields, "expectedFailures", totals.expectedFailures());
    part(fields, "knownFailures", totals.knownFailures());
    part(fields, "notRun", totals.notRun());
  }

  private static void part(Json.Fields fields, String name, long count) {
    if (count > 0) {
      fields.put(name, count);
    }
  }

  static TestTotals read(JsonFields fields) throws IOException {
    return new TestTotals(
        fields.number("total"),
        fields.number("passed"),
        fields.number("failed"),
        fields.number("errors"),
        fields.number("skipped"),
        fields.number("flaky"),
        fields.number("millis"),
        fields.number("expectedFailures"),
        fields.number("knownFailures"),
        fields.number("notRun"));
  }
}
