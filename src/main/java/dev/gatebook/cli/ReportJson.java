package dev.gatebook.cli;

import dev.gatebook.json.Json;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestTotals;
import java.math.BigDecimal;

/** The JSON that commands print. */
final class ReportJson {
  private ReportJson() {}

  /** A problem with its place. */
  static Json problem(Problem problem) {
    return Json.object()
        .put("severity", problem.severity().key())
        .put("code", problem.code())
        .put("message", problem.message())
        .put("path", problem.at().path())
        .put("line", problem.at().line())
        .put("column", problem.at().column())
        .putUnlessEmpty("mend", problem.mend())
        .end();
  }

  /** A finding in the form of {@code audit.json}. */
  static Json finding(Finding finding) {
    Json.Fields numbers = Json.object();
    finding.numbers().forEach(n -> numbers.put(n.name(), n.value()));
    return Json.object()
        .put("code", finding.code())
        .put("certainty", finding.certainty().key())
        .put("severity", finding.severity().key())
        .put("message", finding.message())
        .put("numbers", numbers.end())
        .put("places", Json.list(finding.places(), ReportJson::place))
        .end();
  }

  private static Json place(SourceRef at) {
    return Json.object()
        .put("path", at.path())
        .put("line", at.line())
        .put("column", at.column())
        .end();
  }

  /** What the readers made of files. */
  static Json.Obj inspection(Measured measured) {
    Json.Obj totals =
        Json.object()
            .put("files", measured.artifacts().size())
            .put("unreadable", measured.unreadable().size())
            .put("tests", tests(measured.totals()))
            .put("coverage", coverage(measured.coverage()))
            .put("findings", noFindings())
            .end();
    return Json.object()
        .put("files", Json.list(measured.artifacts(), ReportJson::artifact))
        .put("totals", totals)
        .end();
  }

  private static Json artifact(Artifact artifact) {
    return Json.object()
        .put("path", artifact.path())
        .put("format", artifact.format())
        .putUnlessEmpty("dialect", artifact.dialect())
        .put("readable", artifact.readable())
        .put("tests", tests(artifact.tests()))
        .put("coverage", coverage(artifact.coverage()))
        .put("findings", noFindings())
        .put("problems", Json.list(artifact.problems(), ReportJson::positioned))
        .end();
  }

  private static Json positioned(Problem problem) {
    return Json.object()
        .put("severity", problem.severity().key())
        .put("line", problem.at().line())
        .put("column", problem.at().column())
        .put("message", problem.message())
        .end();
  }

  private static Json.Obj tests(TestTotals t) {
    return Json.object()
        .put("total", t.total())
        .put("passed", t.passed())
        .put("failed", t.failed())
        .put("errors", t.errors())
        .put("skipped", t.skipped())
        .put("flaky", t.flaky())
        .put("durationSeconds", BigDecimal.valueOf(t.durationMillis(), 3))
        .end();
  }

  private static Json.Obj coverage(CoverageReport report) {
    return Json.object()
        .put("line", ratio(report.of(CoverageUnit.LINE)))
        .put("branch", ratio(report.of(CoverageUnit.BRANCH)))
        .end();
  }

  private static Json.Obj ratio(Ratio ratio) {
    return Json.object().put("covered", ratio.covered()).put("total", ratio.total()).end();
  }

  private static Json.Obj noFindings() {
    return Json.object().put("error", 0).put("warning", 0).put("note", 0).put("none", 0).end();
  }
}
