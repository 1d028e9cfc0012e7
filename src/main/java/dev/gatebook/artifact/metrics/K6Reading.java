package dev.gatebook.artifact.metrics;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Measurement.Better;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * One walk over a summary of k6. The same word means the opposite in its two shapes: a threshold
 * that is {@code true} was crossed where the figures stand in the metric itself, and one whose
 * {@code ok} is true was held where they stand in {@code values}.
 */
final class K6Reading {
  private static final int NAME_CHARS = 200;
  private static final Set<String> FIGURES =
      Set.of("avg", "min", "med", "max", "count", "rate", "value");

  private static final Set<String> TIMES =
      Set.of(
          "iteration_duration",
          "group_duration",
          "grpc_req_duration",
          "ws_connecting",
          "ws_session_duration",
          "ws_ping",
          "browser_http_req_duration",
          "browser_web_vital_fcp",
          "browser_web_vital_fid",
          "browser_web_vital_inp",
          "browser_web_vital_lcp",
          "browser_web_vital_ttfb");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private boolean anyMetrics;
  private boolean anyFigure;

  K6Reading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("k6");
  }

  void read() throws Unreadable, IOException {
    json.members(
        name -> {
          if (name.equals("metrics")) {
            anyMetrics = true;
            json.members(metric -> metric(metric, new JsonPart(json.value(Set.of()))));
          } else {
            json.skip();
          }
        });
    json.end();
    if (!anyMetrics) {
      throw json.refuse("there are no metrics");
    }
    if (!anyFigure) {
      sink.problem(Complaints.nothingInIt("figure", SourceRef.of(file.path())));
    }
  }

  private void metric(String name, JsonPart metric) throws Unreadable {
    boolean nested = metric.at("values").isObject();
    JsonPart figures = nested ? metric.at("values") : metric;
    String cut = CutText.of(name, 1, NAME_CHARS);
    for (String figure : figures.names()) {
      if (isRead(name, figure)) {
        figure(cut, figure, figures.at(figure), unit(name, figure, metric));
      }
    }
    JsonPart thresholds = metric.at("thresholds");
    for (String bound : thresholds.names()) {
      threshold(cut, bound, isCrossed(thresholds.at(bound)));
    }
  }

  /** Of a share only checks are counted in words that fit: what passed of them is good. */
  private static boolean isRead(String metric, String figure) {
    boolean counted = figure.equals("passes") || figure.equals("fails");
    return counted ? metric.equals("checks") : FIGURES.contains(figure) || figure.startsWith("p(");
  }

  private void figure(String metric, String figure, JsonPart value, String unit) throws Unreadable {
    if (value.number().isPresent()) {
      BigDecimal number = value.number().orElseThrow();
      give(metric + " [" + figure + "]", number, unit, better(metric, figure));
    }
  }

  private void threshold(String metric, String bound, boolean crossed) throws Unreadable {
    String name = metric + " [threshold " + CutText.of(bound, 1, NAME_CHARS) + "]";
    give(name, crossed ? BigDecimal.ONE : BigDecimal.ZERO, "crossed", Better.LOWER);
    if (crossed) {
      sink.problem(Complaints.crossed(bound, metric, SourceRef.of(file.path())));
    }
  }

  /** What cannot be understood is no threshold that was held. */
  private static boolean isCrossed(JsonPart threshold) {
    return threshold.isObject() ? !threshold.at("ok").isTrue() : !threshold.isFalse();
  }

  private void give(String name, BigDecimal value, String unit, Better better) throws Unreadable {
    anyFigure = true;
    sink.metric(new Measurement(name, value, unit, better, file.path()));
  }

  /**
   * Milliseconds where the metric says that it contains times, or is one of k6's own times; bytes
   * where it contains data. A counter has a count and what that is in a second.
   */
  private static String unit(String name, String figure, JsonPart metric) {
    String kind = metric.words("contains");
    boolean counter = metric.words("type").equals("counter") || !metric.at("count").isNothing();
    boolean data = kind.equals("data") || name.startsWith("data_");
    boolean time = kind.equals("time") || (kind.isEmpty() && isTime(name));
    String each = data ? "B" : "";
    return switch (figure) {
      case "count" -> each;
      case "rate" -> counter ? (each + " per second").strip() : "";
      case "passes", "fails", "value" -> "";
      default -> time ? "ms" : "";
    };
  }

  private static boolean isTime(String name) {
    int tags = name.indexOf('{');
    String plain = tags < 0 ? name : name.substring(0, tags);
    return TIMES.contains(plain) || (plain.startsWith("http_req_") && !plain.endsWith("failed"));
  }

  /** Times and failures are better when they are low, shares of what succeeded when high. */
  private static Better better(String name, String figure) {
    String word = name.toLowerCase(Locale.ROOT);
    boolean bad = word.contains("fail") || word.contains("error") || word.contains("dropped");
    boolean amount = Set.of("count", "rate", "value", "passes").contains(figure);
    return bad || !amount ? Better.LOWER : Better.HIGHER;
  }
}
