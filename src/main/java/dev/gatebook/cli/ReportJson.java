package dev.gatebook.cli;

import dev.gatebook.json.Json;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;

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
}
