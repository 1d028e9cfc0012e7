package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Finding;
import dev.gatebook.model.SetAside;
import dev.gatebook.model.SourceRef;

/** A finding as data, in {@code audit.json} and in the output of {@code check}. */
public final class FindingJson {
  private FindingJson() {}

  /** Code, certainty, severity, message, numbers by name and places. */
  public static Json.Obj of(Finding finding) {
    Json.Fields numbers = Json.object();
    finding.numbers().forEach(amount -> numbers.put(amount.name(), amount.value()));
    return Json.object()
        .put("code", finding.code())
        .put("certainty", finding.certainty().key())
        .put("severity", finding.severity().key())
        .put("message", finding.message())
        .putUnlessEmpty("subject", finding.subject())
        .put("numbers", numbers.end())
        .put("places", Json.list(finding.places(), FindingJson::place))
        .end();
  }

  /** A finding with the exception that is about it: reason, last day, whether it counted. */
  public static Json.Obj setAside(SetAside setAside) {
    return Json.object()
        .put("finding", of(setAside.finding()))
        .put("reason", setAside.exemption().reason().plain())
        .put("until", setAside.exemption().until().toString())
        .put("holds", setAside.holds())
        .end();
  }

  static Json place(SourceRef at) {
    return Json.object()
        .put("path", at.path())
        .put("line", at.line())
        .put("column", at.column())
        .end();
  }
}
