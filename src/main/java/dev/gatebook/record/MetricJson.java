package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Measurement;
import java.io.IOException;
import java.util.Arrays;

/** A measured figure; which way is better stands beside it. */
final class MetricJson {
  private MetricJson() {}

  static Json write(Measurement metric) {
    Json.Fields fields =
        Json.object()
            .put("name", metric.name())
            .put("value", metric.value())
            .putUnlessEmpty("unit", metric.unit())
            .put("better", metric.better().key());
    if (metric.failed()) {
      fields.put("failed", true);
    }
    return fields.put("artifact", metric.artifact()).end();
  }

  static Measurement read(JsonFields fields) throws IOException {
    return new Measurement(
        fields.text("name"),
        fields.decimal("value"),
        fields.text("unit"),
        better(fields.text("better")),
        fields.isTrue("failed"),
        fields.text("artifact"));
  }

  private static Measurement.Better better(String key) throws IOException {
    return Arrays.stream(Measurement.Better.values())
        .filter(better -> better.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IOException("'" + key + "' is no direction of a figure"));
  }
}
