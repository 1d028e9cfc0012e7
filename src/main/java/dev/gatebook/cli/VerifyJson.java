package dev.gatebook.cli;

import dev.gatebook.app.Verification;
import dev.gatebook.json.Json;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Seal;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.AuditRecord.State;
import dev.gatebook.record.ProjectRecords;

/** What {@code verify --format json} prints. */
final class VerifyJson {
  private VerifyJson() {}

  static Json.Obj of(Verification found) {
    return Json.object()
        .put("projects", Json.list(found.projects(), VerifyJson::project))
        .put("problems", Json.list(found.problems(), ReportJson::problem))
        .put("unchecked", Json.list(found.unchecked(), VerifyJson::unchecked))
        .putUnlessEmpty("failure", found.failure())
        .put("totals", totals(found))
        .end();
  }

  private static Json totals(Verification found) {
    return Json.object()
        .put("audits", found.records())
        .put("sealed", found.records() - found.count(State.DRAFT))
        .put("intact", found.count(State.INTACT))
        .put("broken", found.count(State.BROKEN))
        .put("drafts", found.count(State.DRAFT))
        .put("withErrata", found.corrected())
        .put("errors", found.problems().stream().filter(Problem::isError).count())
        .end();
  }

  private static Json unchecked(Verification.Unchecked one) {
    return Json.object().put("what", one.what()).put("because", one.because()).end();
  }

  private static Json project(ProjectRecords project) {
    return Json.object()
        .put("id", project.project())
        .put("records", Json.list(project.records(), VerifyJson::record))
        .end();
  }

  private static Json record(AuditRecord record) {
    Json.Fields fields =
        Json.object()
            .put("audit", record.audit())
            .put("state", record.state().key())
            .put("sealed", record.isSealed())
            .putIfPresent("digest", record.digest().map(Json::of));
    record.seal().ifPresent(seal -> sealed(fields, seal));
    return fields.put("errata", Json.texts(record.errata())).end();
  }

  private static void sealed(Json.Fields fields, Seal seal) {
    fields
        .putIfPresent("previous", seal.previous().map(link -> Json.of(link.audit())))
        .put("tool", seal.tool())
        .putIfPresent("commit", seal.commit().map(Json::of))
        .put("tree", seal.tree().key());
  }
}
