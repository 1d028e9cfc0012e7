package dev.gatebook.artifact.metrics;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Measurement.Better;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON of JMH: a list of benchmarks, known by name, mode and parameters. */
public final class JmhFormat implements ArtifactFormat {
  private static final Set<String> UNREAD =
      Set.of("rawData", "rawDataHistogram", "secondaryMetrics", "jvmArgs", "scorePercentiles");

  @Override
  public String name() {
    return "jmh-json";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text().stripLeading();
    return text.startsWith("[")
        && text.contains("\"benchmark\"")
        && (text.contains("\"primaryMetric\"") || text.contains("\"jmhVersion\""));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    sink.dialect("jmh");
    JsonCursor json = JsonCursor.open(in);
    json.items(item -> benchmark(new JsonPart(json.value(UNREAD)), in, sink));
    json.end();
  }

  private static void benchmark(JsonPart benchmark, ArtifactStream in, Sink sink)
      throws Unreadable {
    String name = benchmark.text("benchmark").orElse("");
    JsonPart metric = benchmark.at("primaryMetric");
    Optional<BigDecimal> score = metric.at("score").number();
    String unit = metric.text("scoreUnit").orElse("");
    if (name.isEmpty() || score.isEmpty()) {
      sink.problem(Complaints.noFigure(name, SourceRef.of(in.path())));
      return;
    }
    sink.metric(
        new Measurement(
            name + " [" + String.join(", ", identity(benchmark)) + "]",
            score.get(),
            unit,
            mode(benchmark).equals("thrpt") ? Better.HIGHER : Better.LOWER,
            in.path()));
  }

  private static String mode(JsonPart benchmark) {
    return benchmark.text("mode").orElse("");
  }

  private static List<String> identity(JsonPart benchmark) {
    List<String> parts = new ArrayList<>(List.of(mode(benchmark)));
    JsonPart params = benchmark.at("params");
    params.names().forEach(name -> parts.add(name + "=" + params.at(name).words()));
    return parts;
  }
}
