package dev.gatebook.cli;

import dev.gatebook.app.Verification;
import dev.gatebook.json.Json;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SignedTag;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.AuditRecord.State;
import dev.gatebook.record.LaterVerdict;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.TaggedRecord;
import dev.gatebook.record.Unchecked;
import java.util.Locale;

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
    long all = found.records().count();
    return Json.object()
        .put("audits", all)
        .put("sealed", all - found.count(State.DRAFT))
        .put("intact", found.count(State.INTACT))
        .put("broken", found.count(State.BROKEN))
        .put("drafts", found.count(State.DRAFT))
        .put("withErrata", found.corrected())
        .put("errors", found.problems().stream().filter(Problem::isError).count())
        .put("later", found.later().size())
        .put("unchecked", found.unchecked().size())
        .end();
  }

  private static Json unchecked(Unchecked one) {
    return Json.object().put("what", one.what()).put("because", one.because()).end();
  }

  private static Json project(ProjectReport report) {
    return Json.object()
        .put("id", report.records().project())
        .put("records", Json.list(report.records().records(), VerifyJson::record))
        .put("tags", Json.list(report.tags(), VerifyJson::tag))
        .put("later", Json.list(report.later(), VerifyJson::later))
        .put("foundLater", Json.list(report.found(), VerifyJson::found))
        .end();
  }

  private static Json tag(TaggedRecord tagged) {
    SignedTag tag = tagged.tag();
    return Json.object()
        .put("tag", tag.name())
        .put("audit", tagged.audit())
        .put("keeps", tagged.keeps().words())
        .put("signature", tag.signature().state().name().toLowerCase(Locale.ROOT))
        .put("kind", tag.signature().kind().word())
        .putUnlessEmpty("signer", tag.signature().signer())
        .putUnlessEmpty("key", tag.signature().key())
        .put("because", tag.signature().because())
        .end();
  }

  private static Json later(LaterVerdict one) {
    return Json.object()
        .put("audit", one.audit())
        .put("subject", one.subject())
        .putUnlessEmpty("evidence", one.evidence())
        .put("then", outcome(one.then()))
        .put("now", outcome(one.now()))
        .end();
  }

  private static Json outcome(LaterVerdict.Outcome outcome) {
    return Json.object().put("verdict", outcome.key()).put("because", outcome.because()).end();
  }

  private static Json found(ProjectReport.FoundLater one) {
    return Json.object()
        .put("audit", one.audit())
        .put("finding", ReportJson.finding(one.finding()))
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
