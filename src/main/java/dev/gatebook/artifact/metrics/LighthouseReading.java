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
import java.util.Set;

/**
 * One walk over a report of Lighthouse. A score that is null was not found out; nothing is put in
 * its place.
 */
final class LighthouseReading {
  private static final int WORD_CHARS = 200;

  /** The audits whose figures are times or shifts of the page itself. */
  private static final Set<String> FIGURES =
      Set.of(
          "first-contentful-paint",
          "largest-contentful-paint",
          "total-blocking-time",
          "cumulative-layout-shift",
          "speed-index",
          "interactive",
          "server-response-time",
          "total-byte-weight");

  private static final Set<String> UNREAD =
      Set.of("details", "auditRefs", "warnings", "metricSavings", "displayValue");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private JsonPart categories = JsonPart.NOTHING;
  private JsonPart audits = JsonPart.NOTHING;
  private String page = "";
  private boolean failed;

  LighthouseReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("lighthouse");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!categories.isObject() || !audits.isObject()) {
      throw json.refuse("there are no categories, or no audits");
    }
    for (String name : categories.names()) {
      give(name + " score", categories.at(name, "score"), "", Better.HIGHER);
    }
    for (String name : audits.names()) {
      JsonPart audit = audits.at(name);
      if (FIGURES.contains(name) && audit.at("numericValue").number().isPresent()) {
        give(name, audit.at("numericValue"), unit(audit), Better.LOWER);
      }
    }
    if (failed) {
      sink.problem(Complaints.failedCommand("lighthouse " + page, SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "categories" -> categories = new JsonPart(json.value(UNREAD));
      case "audits" -> audits = new JsonPart(json.value(UNREAD));
      case "fetchTime" -> sink.origin().time(new JsonPart(json.value(Set.of())).words());
      case "requestedUrl" -> page = page(new JsonPart(json.value(Set.of())).words());
      case "runtimeError" -> {
        JsonPart error = new JsonPart(json.value(Set.of()));
        failed = error.isObject() && !error.words("code").equals("NO_ERROR");
      }
      default -> json.skip();
    }
  }

  private void give(String name, JsonPart value, String unit, Better better) throws Unreadable {
    String whole = CutText.of(name, 1, WORD_CHARS) + " [" + page + "]";
    if (value.number().isEmpty()) {
      sink.problem(Complaints.noFigure(whole, SourceRef.of(file.path())));
      return;
    }
    BigDecimal number = value.number().orElseThrow();
    sink.metric(new Measurement(whole, number, unit, better, failed, file.path()));
  }

  private static String unit(JsonPart audit) {
    return switch (audit.words("numericUnit")) {
      case "millisecond" -> "ms";
      case "byte" -> "B";
      default -> "";
    };
  }

  /** The path of an address: hosts and ports differ from run to run. */
  private static String page(String url) {
    int scheme = url.indexOf("://");
    int slash = scheme < 0 ? -1 : url.indexOf('/', scheme + "://".length());
    String path = slash < 0 ? "/" : url.substring(slash);
    int end = path.indexOf('?');
    return CutText.of(end < 0 ? path : path.substring(0, end), 1, WORD_CHARS);
  }
}
