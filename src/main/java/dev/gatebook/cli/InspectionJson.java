package dev.gatebook.cli;

import dev.gatebook.json.Json;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.ArtifactKind;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the readers made of files, as data. Absent means that no report speaks of it. */
final class InspectionJson {
  private final Measured measured;

  private InspectionJson(Measured measured) {
    this.measured = measured;
  }

  static Json.Obj of(Measured measured) {
    InspectionJson inspection = new InspectionJson(measured);
    return Json.object()
        .put("files", Json.list(measured.artifacts(), inspection::artifact))
        .put("totals", inspection.totals())
        .end();
  }

  private Json.Obj totals() {
    return Json.object()
        .put("files", measured.artifacts().size())
        .put("unreadable", measured.unreadable().size())
        .putIfPresent("tests", tests(measured.has(ArtifactKind.TESTS), measured.totals()))
        .putIfPresent("coverage", coverage(measured.coverage()))
        .putIfPresent("findings", findings(measured.alertTotals()))
        .putIfPresent("metrics", metrics(measured.metrics().size()))
        .putIfPresent("components", components(measured.artifacts()))
        .end();
  }

  private Json artifact(Artifact artifact) {
    List<Measurement> metrics =
        measured.metrics().stream().filter(m -> m.artifact().equals(artifact.path())).toList();
    return Json.object()
        .put("path", artifact.path())
        .put("format", artifact.format())
        .putUnlessEmpty("dialect", artifact.dialect())
        .put("readable", artifact.readable())
        .putIfPresent("origin", origin(artifact.origin()))
        .putIfPresent("tests", tests(artifact.kind() == ArtifactKind.TESTS, artifact.tests()))
        .putIfPresent("coverage", coverage(artifact.coverage()))
        .putIfPresent("findings", findings(artifact.alerts()))
        .putIfPresent(
            "metrics",
            artifact.kind() == ArtifactKind.METRICS
                ? Optional.of(Json.list(metrics, InspectionJson::metric))
                : Optional.empty())
        .putIfPresent("components", components(artifact))
        .put("problems", Json.list(artifact.problems(), InspectionJson::problem))
        .end();
  }

  private static Optional<Json> components(List<Artifact> artifacts) {
    int sum = artifacts.stream().mapToInt(Artifact::components).sum();
    return sum > 0 ? Optional.of(Json.of(sum)) : Optional.empty();
  }

  /** A bill of materials that lists no component says zero. */
  private static Optional<Json> components(Artifact artifact) {
    boolean lists = artifact.readable() && artifact.format().startsWith("cyclonedx");
    return lists ? Optional.of(Json.of(artifact.components())) : Optional.empty();
  }

  private static Optional<Json> origin(Origin origin) {
    return origin.isKnown()
        ? Optional.of(
            Json.object()
                .putUnlessEmpty("commit", origin.commit())
                .putUnlessEmpty("branch", origin.branch())
                .putUnlessEmpty("run", origin.run())
                .putIfPresent("ended", origin.ended().map(time -> Json.of(time.toString())))
                .end())
        : Optional.empty();
  }

  private static Json problem(Problem problem) {
    return Json.object()
        .put("severity", problem.severity().key())
        .put("code", problem.code())
        .put("line", problem.at().line())
        .put("column", problem.at().column())
        .put("message", problem.message())
        .end();
  }

  private static Optional<Json> tests(boolean known, TestTotals t) {
    Json.Fields counts =
        Json.object()
            .put("total", t.total())
            .put("passed", t.passed())
            .put("failed", t.failed())
            .put("errors", t.errors())
            .put("skipped", t.skipped())
            .put("flaky", t.flaky())
            .put("durationSeconds", BigDecimal.valueOf(t.durationMillis(), 3))
            .put("expectedFailures", t.expectedFailures())
            .put("knownFailures", t.knownFailures())
            .put("notRun", t.notRun());
    return known ? Optional.of(counts.end()) : Optional.empty();
  }

  private static Optional<Json> coverage(CoverageReport report) {
    Json.Fields units = Json.object();
    for (CoverageUnit unit : CoverageUnit.values()) {
      Ratio ratio = report.of(unit);
      units.putIfPresent(
          unit.key(), ratio.hasData() ? Optional.of(ratio(ratio)) : Optional.empty());
    }
    return report.hasData() ? Optional.of(units.end()) : Optional.empty();
  }

  private static Json ratio(Ratio ratio) {
    return Json.object().put("covered", ratio.covered()).put("total", ratio.total()).end();
  }

  /** Counts of runs that failed are no counts of the whole, so that the failures stand beside. */
  private static Optional<Json> findings(AlertTotals t) {
    Json.Fields levels =
        Json.object()
            .put("error", t.error())
            .put("warning", t.warning())
            .put("note", t.note())
            .put("none", t.none())
            .put("suppressed", t.suppressed())
            .put("runs", t.runs())
            .put("failedRuns", t.failedRuns());
    return t.isReported() ? Optional.of(levels.end()) : Optional.empty();
  }

  private Optional<Json> metrics(int count) {
    return measured.has(ArtifactKind.METRICS) ? Optional.of(Json.of(count)) : Optional.empty();
  }

  private static Json metric(Measurement metric) {
    Json.Fields fields =
        Json.object()
            .put("name", metric.name())
            .put("value", metric.value())
            .putUnlessEmpty("unit", metric.unit())
            .put("better", metric.better().key());
    return metric.failed() ? fields.put("failed", true).end() : fields.end();
  }
}
