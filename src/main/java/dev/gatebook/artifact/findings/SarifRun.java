package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.json.Json;
import dev.gatebook.model.Alert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a tool. Its members come in any order, so that results are made sense of at its end.
 */
final class SarifRun {
  private static final String SUCCESS = "executionSuccessful";
  private final String artifact;
  private final Map<String, JsonPart> parts = new HashMap<>();
  private final List<SarifResult> results = new ArrayList<>();
  private boolean begun;
  private int astray;

  SarifRun(String artifact) {
    this.artifact = artifact;
  }

  void part(String name, Json value) {
    parts.put(name, new JsonPart(value));
  }

  private JsonPart part(String name) {
    return parts.getOrDefault(name, JsonPart.NOTHING);
  }

  /** There is a list of results, be it an empty one. */
  void begin() {
    begun = true;
  }

  void result(SarifResult result) {
    results.add(result);
  }

  String tool() {
    return part("tool").at("driver").text("name").orElse("");
  }

  /** Whether it went through; a run without a list of results has looked at nothing. */
  boolean isWhole() {
    return begun && !hasFailed();
  }

  private boolean hasFailed() {
    return part("invocations").items().stream().anyMatch(i -> i.at(SUCCESS).isFalse());
  }

  /** What makes it impossible to tell whether the run went through. */
  Optional<String> faultOfInvocations() {
    JsonPart invocations = part("invocations");
    boolean isRight =
        invocations.isNothing()
            || (invocations.isList()
                && invocations.items().stream()
                    .allMatch(i -> i.at(SUCCESS).isNothing() || i.at(SUCCESS).isTruth()));
    return isRight
        ? Optional.empty()
        : Optional.of("it cannot be told whether the run went through: '" + SUCCESS + "' is wrong");
  }

  String why() {
    return begun ? "says that it failed" : "reports no results, not even an empty list";
  }

  /** How many results refer to a rule or a file that is not in the run. */
  int astray() {
    return astray;
  }

  /** Hands over the alerts; nothing more may be added. */
  void finish(Sink sink) throws Unreadable {
    SarifRules rules = new SarifRules(part("tool"), part("invocations").items());
    SarifPlaces places = new SarifPlaces(part("artifacts").items(), part("originalUriBaseIds"));
    for (SarifResult result : results) {
      if (!result.isGone()) {
        sink.alert(alert(result, rules, places));
        astray += rules.isAstray(result) || places.isAstray(location(result)) ? 1 : 0;
      }
    }
  }

  private Alert alert(SarifResult result, SarifRules rules, SarifPlaces places) {
    JsonPart region = result.json().at("locations").first().at("physicalLocation", "region");
    return new Alert(
        tool(),
        rules.id(result),
        rules.level(result),
        places.path(location(result)),
        region.count("startLine").orElse(0),
        rules.message(result),
        result.isSuppressed(),
        artifact);
  }

  private static JsonPart location(SarifResult result) {
    return result.json().at("locations").first().at("physicalLocation", "artifactLocation");
  }
}
