package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestTotals;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** An artifact and what was wrong with it. */
final class ArtifactJson {
  private ArtifactJson() {}

  static Json write(Artifact artifact) {
    Json.Fields fields = Json.object();
    fields
        .put("path", artifact.path())
        .putUnlessEmpty("sha256", artifact.sha256())
        .put("size", artifact.size())
        .put("format", artifact.format())
        .putUnlessEmpty("dialect", artifact.dialect())
        .put("readable", artifact.readable())
        .putIfPresent("tests", tests(artifact.tests()))
        .putIfPresent("coverage", coverage(artifact.coverage()));
    if (!artifact.alerts().equals(AlertTotals.NONE)) {
      fields.put("alerts", AlertJson.totals(artifact.alerts()));
    }
    if (artifact.metrics() > 0) {
      fields.put("metrics", artifact.metrics());
    }
    if (artifact.components() > 0) {
      fields.put("components", artifact.components());
    }
    if (artifact.origin().isKnown()) {
      fields.put("origin", origin(artifact.origin()));
    }
    if (!artifact.problems().isEmpty()) {
      fields.put("problems", Json.list(artifact.problems(), ArtifactJson::problem));
    }
    return fields.end();
  }

  private static Optional<Json> tests(TestTotals totals) {
    return totals.equals(TestTotals.NONE)
        ? Optional.empty()
        : Optional.of(TotalsJson.write(totals));
  }

  private static Optional<Json> coverage(CoverageReport report) {
    return report.equals(CoverageReport.NONE)
        ? Optional.empty()
        : Optional.of(CoverageJson.write(report));
  }

  static Artifact read(JsonFields fields) throws IOException {
    return new Artifact(
        fields.text("path"),
        fields.text("sha256"),
        fields.number("size"),
        fields.text("format"),
        fields.text("dialect"),
        fields.isTrue("readable"),
        new Tally(
            TotalsJson.read(fields.object("tests")),
            CoverageJson.read(fields.object("coverage")),
            AlertJson.totals(fields.object("alerts")),
            (int) fields.number("metrics"),
            (int) fields.number("components")),
        fields.list("problems", ArtifactJson::problem),
        origin(fields.object("origin")));
  }

  private static Json origin(Origin origin) {
    return Json.object()
        .putUnlessEmpty("commit", origin.commit())
        .putUnlessEmpty("branch", origin.branch())
        .putUnlessEmpty("run", origin.run())
        .putIfPresent("ended", origin.ended().map(Instant::toString).map(Json::of))
        .end();
  }

  private static Origin origin(JsonFields fields) throws IOException {
    return new Origin(
        fields.text("commit"), fields.text("branch"), fields.text("run"), ended(fields));
  }

  private static Optional<Instant> ended(JsonFields fields) throws IOException {
    String written = fields.text("ended");
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
    } catch (DateTimeException e) {
      throw new IOException("'" + written + "' is no instant", e);
    }
  }

  private static Json problem(Problem problem) {
    return Json.object()
        .put("severity", problem.severity().key())
        .put("code", problem.code())
        .put("message", problem.message())
        .put("path", problem.at().path())
        .put("line", problem.at().line())
        .put("column", problem.at().column())
        .putUnlessEmpty("excerpt", problem.excerpt())
        .put("length", problem.length())
        .putUnlessEmpty("mend", problem.mend())
        .end();
  }

  private static Problem problem(JsonFields fields) throws IOException {
    return new Problem(
        severity(fields.text("severity")),
        fields.text("code"),
        fields.text("message"),
        new SourceRef(
            fields.text("path"), (int) fields.number("line"), (int) fields.number("column")),
        fields.text("excerpt"),
        (int) fields.number("length"),
        fields.text("mend"));
  }

  private static Severity severity(String key) throws IOException {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IOException("'" + key + "' is no severity"));
  }
}
