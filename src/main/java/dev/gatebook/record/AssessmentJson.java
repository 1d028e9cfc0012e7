package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Method;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code measured/assessment.json}: the verdicts of an audit as they were when it was recorded. For
 * the source of the audit, {@code read(write(a))} equals {@code a}.
 */
public final class AssessmentJson {
  /** The file in the folder {@code measured}. */
  public static final String NAME = "assessment.json";

  private AssessmentJson() {}

  /** The verdicts as bytes; phases, tasks, own conditions and evidence are named, not repeated. */
  public static byte[] write(Assessment assessment, AuditSource source) {
    List<Condition> own = conditions(source);
    return JsonBytes.flat(
        Json.object()
            .put("schemaVersion", RecordForm.NEWEST)
            .put("declared", assessment.declared().key())
            .put("supported", assessment.supported().key())
            .put("because", assessment.because())
            .put("count", GateJson.count(assessment.count()))
            .put("methods", methods(assessment.methods()))
            .put("gates", Json.list(assessment.gates(), GateJson::write))
            .put(
                "conditions",
                Json.list(assessment.conditions(), one -> ConditionJson.write(one, own)))
            .put("figures", Json.list(assessment.figures(), FoundJson::claim))
            .put("findings", Json.list(assessment.findings(), FoundJson::finding))
            .put("setAside", Json.list(assessment.setAside(), FoundJson::setAside))
            .putIfPresent("issues", IssueJson.list(assessment.issues()))
            .end());
  }

  /**
   * The verdicts that were written for that source.
   *
   * @throws IOException when the bytes are not such a file or do not fit the plan of the source
   */
  public static Assessment read(byte[] bytes, AuditSource source) throws IOException {
    JsonFields fields = RecordForm.read(bytes, NAME);
    return new Assessment(
        fields.list("gates", GateJson.reader(source.plan())),
        GateJson.decision(fields.text("declared")),
        GateJson.decision(fields.text("supported")),
        fields.text("because"),
        fields.list("conditions", ConditionJson.reader(conditions(source))),
        fields.list("figures", FoundJson::claim),
        fields.list("findings", FoundJson::finding),
        methods(fields.object("methods")),
        GateJson.count(fields, "count"),
        fields.list("setAside", FoundJson::setAside),
        fields.list("issues", IssueJson.reader(source.statement().issues())));
  }

  private static List<Condition> conditions(AuditSource source) {
    return source.statement().decisions().stream()
        .flatMap(decision -> decision.conditions().stream())
        .toList();
  }

  private static Json methods(Map<Method, Integer> methods) {
    Json.Fields fields = Json.object();
    new TreeMap<>(methods).forEach((method, count) -> fields.put(method.key(), count));
    return fields.end();
  }

  private static Map<Method, Integer> methods(JsonFields fields) throws IOException {
    Map<Method, Integer> methods = new EnumMap<>(Method.class);
    for (Method method : Method.values()) {
      if (fields.has(method.key())) {
        methods.put(method, (int) fields.number(method.key()));
      }
    }
    return methods;
  }
}
