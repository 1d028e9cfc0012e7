package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Method;
import dev.gatebook.model.Recorded;
import dev.gatebook.model.Seal;
import dev.gatebook.model.Statement;
import java.util.Arrays;
import java.util.List;

/** {@code audit.json}: an audit as data. Absent means unknown; zero means zero. */
public final class AuditJson {
  /** Version of the form that is written. */
  public static final int SCHEMA_VERSION = 1;

  private AuditJson() {}

  /** The audit in the form of {@code schema/audit-json.schema.json}. */
  public static Json.Obj of(Audit audit) {
    Assessment assessment = audit.assessment();
    Statement statement = audit.statement();
    Json.Fields fields = head(audit).put("decision", DecisionJson.of(audit));
    return fields
        .putIfPresent("target", statement.target().map(target -> Json.of(target.written())))
        .putIfPresent("scores", statement.scores().map(FiguresJson::scores))
        .put("tests", FiguresJson.tests(statement.declares(), audit.measured()))
        .put("coverage", FiguresJson.coverage(statement.declares(), audit.measured().coverage()))
        .putIfPresent("analysis", AnalysisJson.of(audit.measured()))
        .putIfPresent("metrics", AnalysisJson.metrics(audit.measured()))
        .put("figures", figures(audit))
        .put("methods", methods(assessment))
        .put("phases", phases(audit))
        .put("tasks", tasks(assessment))
        .put("issues", Json.list(statement.issues(), AuditJson::issue))
        .put("findings", Json.list(assessment.findings(), FindingJson::of))
        .put("setAside", Json.list(assessment.setAside(), FindingJson::setAside))
        .end();
  }

  /**
   * The audit without what its pages would tell: no tasks, no rules and no findings. The gates keep
   * how many of their criteria stand.
   */
  public static Json.Obj brief(Audit audit) {
    Assessment assessment = audit.assessment();
    Statement statement = audit.statement();
    return head(audit)
        .put("published", "short")
        .put("decision", DecisionJson.of(audit))
        .putIfPresent("target", statement.target().map(target -> Json.of(target.written())))
        .putIfPresent("scores", statement.scores().map(FiguresJson::scores))
        .put("tests", FiguresJson.tests(statement.declares(), audit.measured()))
        .put("coverage", FiguresJson.coverage(statement.declares(), audit.measured().coverage()))
        .put("figures", figures(audit))
        .put("methods", methods(assessment))
        .put("phases", Json.list(assessment.gates(), DecisionJson::brief))
        .put("issues", Json.list(statement.issues(), AuditJson::issue))
        .end();
  }

  /** What the gates of an audit ask for and how that came out, as in {@code audit.json}. */
  public static Json phases(Audit audit) {
    return Json.list(audit.assessment().gates(), DecisionJson::phase);
  }

  /** Every declared figure beside the measured one, as in {@code audit.json}. */
  public static Json figures(Audit audit) {
    return Json.list(audit.assessment().figures(), FiguresJson::figure);
  }

  /** The conditions of an audit and those that it carries, as in {@code audit.json}. */
  public static Json conditions(Audit audit) {
    return Json.list(audit.assessment().conditions(), DecisionJson::condition);
  }

  private static Json.Fields head(Audit audit) {
    Statement statement = audit.statement();
    return Json.object()
        .put("schemaVersion", SCHEMA_VERSION)
        .put("project", audit.project())
        .put("id", audit.id())
        .putIfPresent("date", statement.date().map(date -> Json.of(date.toString())))
        .putUnlessEmpty("dateWritten", statement.dateWritten())
        .put("title", statement.title().plain())
        .putIfPresent("auditor", statement.auditor().map(auditor -> Json.of(auditor.name())))
        .put("commit", audit.commit().map(commit -> Json.of(commit.id())).orElse(Json.NULL))
        .putUnlessEmpty("commitNote", audit.commitNote())
        .put("sealed", audit.source().sealed())
        .putIfPresent("seal", RecordedAudit.digest(audit.source()).map(d -> seal(audit, d)))
        .putIfPresent("previous", audit.previous().map(Json::of));
  }

  private static Json seal(Audit audit, String digest) {
    Json.Fields fields = Json.object().put("digest", digest);
    audit.recorded().flatMap(Recorded::seal).ifPresent(seal -> seal(fields, seal));
    return fields.put("errata", audit.source().errata().size()).end();
  }

  private static void seal(Json.Fields fields, Seal seal) {
    fields
        .putIfPresent("previous", seal.previous().map(link -> Json.of(link.audit())))
        .putIfPresent("previousDigest", seal.previous().map(link -> Json.of(link.digest())))
        .put("tool", seal.tool())
        .put("tree", seal.tree().key());
  }

  private static Json methods(Assessment assessment) {
    Json.Fields methods = Json.object();
    Arrays.stream(Method.values())
        .forEach(m -> methods.put(m.key(), assessment.methods().getOrDefault(m, 0)));
    return methods.end();
  }

  private static Json tasks(Assessment assessment) {
    List<Json> tasks =
        assessment.gates().stream()
            .flatMap(
                gate -> gate.tasks().stream().map(task -> TaskJson.of(gate.phase().id(), task)))
            .toList();
    return new Json.Arr(tasks);
  }

  private static Json issue(Issue issue) {
    return Json.object()
        .put("id", issue.id())
        .put("title", issue.title().plain())
        .putUnlessEmpty("kind", issue.kind())
        .putUnlessEmpty("severity", issue.severity())
        .putUnlessEmpty("priority", issue.priority())
        .put("status", issue.status().key())
        .end();
  }
}
