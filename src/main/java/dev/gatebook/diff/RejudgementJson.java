package dev.gatebook.diff;

import dev.gatebook.json.Json;
import java.util.Optional;

/** The re-judgement matrix as data. */
final class RejudgementJson {
  private RejudgementJson() {}

  static Json of(Rejudgement rejudgement) {
    return Json.object()
        .put("overall", row(rejudgement.overall()))
        .put("gates", Json.list(rejudgement.gates(), RejudgementJson::row))
        .end();
  }

  private static Json row(Rejudgement.Row row) {
    return Json.object()
        .put("gate", row.gate())
        .put("title", row.title())
        .put("older", side(row.olderByOlder(), row.olderByNewer()))
        .put("newer", side(row.newerByOlder(), row.newerByNewer()))
        .put("turned", Json.list(row.turned(), RejudgementJson::turned))
        .end();
  }

  private static Json side(Optional<Rejudgement.Cell> byOlder, Optional<Rejudgement.Cell> byNewer) {
    Json.Fields side = Json.object();
    byOlder.ifPresent(cell -> side.put("byOlder", cell(cell)));
    byNewer.ifPresent(cell -> side.put("byNewer", cell(cell)));
    return side.end();
  }

  private static Json cell(Rejudgement.Cell cell) {
    return Json.object()
        .put("supported", cell.decision().key())
        .put("because", cell.because())
        .end();
  }

  private static Json turned(Rejudgement.Turned turned) {
    Json.Fields fields =
        Json.object()
            .put("audit", turned.audit())
            .put("task", turned.task())
            .put("title", turned.title());
    turned.own().ifPresent(standing -> fields.put("own", standing.key()));
    turned.other().ifPresent(standing -> fields.put("other", standing.key()));
    return fields.put("because", turned.because()).end();
  }
}
