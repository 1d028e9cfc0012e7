package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Phase;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict on a gate. Its phase and tasks are named by id and position in the frozen plan. */
final class GateJson {
  private GateJson() {}

  static Json write(AssessedGate gate) {
    return Json.object()
        .put("phase", gate.phase().id())
        .put("assessed", gate.assessed())
        .put("declared", gate.declared().key())
        .put("supported", gate.supported().key())
        .put("because", gate.because())
        .put("count", count(gate.count()))
        .put("rules", Json.list(gate.rules(), GateJson::rule))
        .put("tasks", Json.list(gate.tasks(), GateJson::task))
        .end();
  }

  static JsonFields.Reader<AssessedGate> reader(List<Phase> plan) {
    return fields -> {
      String id = fields.text("phase");
      Phase phase =
          plan.stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new IOException("the frozen plan has no phase '" + id + "'"));
      return new AssessedGate(
          phase,
          fields.isTrue("assessed"),
          decision(fields.text("declared")),
          decision(fields.text("supported")),
          fields.shared("because"),
          fields.list("rules", GateJson::rule),
          tasks(fields, "tasks", phase.tasks()),
          count(fields, "count"));
    };
  }

  static Decision decision(String key) throws IOException {
    return Keys.read(Decision.class, Decision::key, key);
  }

  static Json count(AssessedGate.Count count) {
    return Json.object()
        .put("of", count.of())
        .put("met", count.met())
        .put("verified", count.verified())
        .put("declared", count.declared())
        .put("waived", count.waived())
        .end();
  }

  static AssessedGate.Count count(JsonFields fields, String name) throws IOException {
    JsonFields count = fields.object(name);
    return new AssessedGate.Count(
        (int) count.number("of"),
        (int) count.number("met"),
        (int) count.number("verified"),
        (int) count.number("declared"),
        (int) count.number("waived"));
  }

  private static Json rule(PolicyRule rule) {
    return Json.object()
        .put("about", rule.about().key())
        .put("name", rule.name())
        .put("expected", rule.expected())
        .put("actual", rule.actual())
        .put("result", rule.result().key())
        .put("supports", rule.decision().key())
        .put("because", rule.because())
        .putIfPresent("at", rule.source().map(at -> Json.of(PlaceText.write(at))))
        .end();
  }

  private static PolicyRule rule(JsonFields fields) throws IOException {
    Optional<SourceRef> at =
        fields.has("at") ? Optional.of(PlaceText.read(fields.text("at"))) : Optional.empty();
    return new PolicyRule(
        RuleAbout.read(fields),
        fields.shared("name"),
        fields.shared("expected"),
        fields.shared("actual"),
        Keys.read(PolicyRule.Result.class, PolicyRule.Result::key, fields.text("result")),
        decision(fields.text("supports")),
        fields.shared("because"),
        at);
  }

  private static Json task(AssessedTask assessed) {
    return Json.object()
        .put("id", assessed.task().id())
        .put("standing", assessed.standing().key())
        .put("because", assessed.because())
        .put("evidence", VerdictJson.list(assessed.evidence(), assessed.task().evidence()))
        .put("checks", Json.list(assessed.checks(), GateJson::task))
        .end();
  }

  private static List<AssessedTask> tasks(JsonFields fields, String name, List<Task> planned)
      throws IOException {
    List<JsonFields> written = fields.list(name, one -> one);
    if (written.size() != planned.size()) {
      throw new IOException(
          "the frozen plan has "
              + planned.size()
              + " tasks where "
              + written.size()
              + " are judged");
    }
    List<AssessedTask> tasks = new ArrayList<>();
    for (int at = 0; at < written.size(); at++) {
      tasks.add(task(written.get(at), planned.get(at)));
    }
    return tasks;
  }

  private static AssessedTask task(JsonFields fields, Task task) throws IOException {
    if (!fields.text("id").equals(task.id())) {
      throw new IOException(
          "'" + fields.text("id") + "' is judged where the frozen plan has '" + task.id() + "'");
    }
    return new AssessedTask(
        task,
        Keys.read(Standing.class, Standing::key, fields.text("standing")),
        fields.shared("because"),
        fields.list("evidence", VerdictJson.reader(task.evidence())),
        tasks(fields, "checks", task.checks()));
  }
}
