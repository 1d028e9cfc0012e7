package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Task;

/** A task with its checks and its evidence as data. */
final class TaskJson {
  private TaskJson() {}

  static Json of(String phase, AssessedTask assessed) {
    Task task = assessed.task();
    DeclaredStatus status = task.status();
    return Json.object()
        .put("id", task.id())
        .put("phase", phase)
        .put("title", task.title().plain())
        .put("declared", status.meaning().key())
        .put("word", status.word())
        .putIfPresent("qualifier", status.qualifier().map(Json::of))
        .put("standing", assessed.standing().key())
        .put("because", assessed.because())
        .put("mandatory", task.mandatory())
        .put("evidence", Json.list(assessed.evidence(), TaskJson::evidence))
        .put("checks", Json.list(assessed.checks(), check -> of(phase, check)))
        .end();
  }

  static Json evidence(EvidenceVerdict verdict) {
    return Json.object()
        .put("kind", verdict.evidence().kind())
        .put("method", verdict.method().key())
        .put("verdict", verdict.verdict().key())
        .putUnlessEmpty("expected", verdict.expected())
        .putUnlessEmpty("observed", verdict.observed())
        .put("because", verdict.because())
        .end();
  }
}
