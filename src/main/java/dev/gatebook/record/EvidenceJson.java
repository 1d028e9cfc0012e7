package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Alert;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes evidence whole, for where the plan of the audit does not hold it. */
final class EvidenceJson implements Evidence.Cases<Json.Fields> {
  private EvidenceJson() {}

  static Json write(Evidence evidence) {
    Evidence.Basis basis = evidence.basis();
    return evidence
        .match(new EvidenceJson())
        .put("at", PlaceText.write(basis.at()))
        .putIfPresent("note", ProseJson.unlessEmpty(basis.note()))
        .putIfPresent("environment", basis.environment().map(Json::of))
        .end();
  }

  private static Json.Fields kind(Evidence evidence) {
    return Json.object().put("kind", evidence.kind());
  }

  private static Json bounds(Map<? extends Enum<?>, Expectation> bounds) {
    Map<String, Expectation> sorted = new TreeMap<>();
    bounds.forEach((name, bound) -> sorted.put(name.name().toLowerCase(Locale.ROOT), bound));
    Json.Fields fields = Json.object();
    sorted.forEach((name, bound) -> fields.put(name, QuantityJson.expectation(bound)));
    return fields.end();
  }

  @Override
  public Json.Fields tests(Evidence.Tests tests) {
    return kind(tests).put("select", tests.select()).put("counts", bounds(tests.counts()));
  }

  @Override
  public Json.Fields coverage(Evidence.Coverage coverage) {
    return kind(coverage)
        .putIfPresent("within", coverage.within().map(Json::of))
        .put("shares", bounds(coverage.shares()));
  }

  @Override
  public Json.Fields file(Evidence.File file) {
    return kind(file)
        .put("path", file.path())
        .put("lines", Json.list(file.lines(), r -> Json.of(r.from() + "-" + r.to())))
        .put("contains", Json.texts(file.contains()))
        .put("lacks", Json.texts(file.lacks()))
        .put("symbols", Json.texts(file.symbols()))
        .put("present", file.present());
  }

  @Override
  public Json.Fields findings(Evidence.Findings findings) {
    return kind(findings)
        .put("rule", findings.rule())
        .put(
            "levels",
            Json.texts(
                Arrays.stream(Alert.Level.values())
                    .filter(findings.levels()::contains)
                    .map(Alert.Level::key)
                    .toList()))
        .put("path", findings.path())
        .put("count", QuantityJson.expectation(findings.count()));
  }

  @Override
  public Json.Fields metric(Evidence.Metric metric) {
    return kind(metric)
        .put("name", metric.name())
        .put("value", QuantityJson.expectation(metric.value()))
        .putUnlessEmpty("unit", metric.unit())
        .putIfPresent("better", metric.better().map(better -> Json.of(better.key())));
  }

  @Override
  public Json.Fields artifact(Evidence.Kept artifact) {
    return kind(artifact)
        .put("path", artifact.path())
        .putIfPresent("sha256", artifact.sha256().map(Json::of));
  }

  @Override
  public Json.Fields dependency(Evidence.Dependency dependency) {
    Optional<Json> version =
        dependency
            .version()
            .map(
                bound ->
                    Json.object()
                        .put("written", bound.written())
                        .put("relation", bound.relation().symbol())
                        .put("version", bound.version())
                        .end());
    return kind(dependency)
        .put("name", dependency.name())
        .putIfPresent("version", version)
        .putIfPresent("manifest", dependency.manifest().map(Json::of));
  }

  @Override
  public Json.Fields commit(Evidence.Commit commit) {
    return kind(commit)
        .put("revision", commit.revision())
        .putIfPresent("subject", commit.subject().map(Json::of));
  }

  @Override
  public Json.Fields command(Evidence.Command command) {
    return kind(command)
        .put("command", command.command())
        .putIfPresent("expected", command.expected().map(Json::of))
        .putIfPresent("observed", command.observed().map(Json::of))
        .put("fails", command.failureExpected());
  }

  @Override
  public Json.Fields link(Evidence.Link link) {
    return kind(link).put("url", link.url()).put("text", link.text());
  }

  @Override
  public Json.Fields attestation(Evidence.Attestation attestation) {
    return kind(attestation)
        .put("statement", ProseJson.write(attestation.statement()))
        .put("who", ActorJson.write(attestation.who()))
        .putIfPresent("when", attestation.when().map(day -> Json.of(day.toString())))
        .putIfPresent("until", attestation.until().map(day -> Json.of(day.toString())));
  }
}
