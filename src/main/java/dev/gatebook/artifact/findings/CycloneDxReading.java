package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One walk over a bill of materials. One without a list of vulnerabilities is an inventory and says
 * nothing of them; with an empty list it says that there are none.
 */
final class CycloneDxReading {
  private static final int WORD_CHARS = 60;
  private static final Set<String> UNREAD =
      Set.of("properties", "hashes", "licenses", "externalReferences", "evidence", "pedigree");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final Map<String, String> components = new HashMap<>();
  private List<JsonPart> vulnerabilities = List.of();
  private boolean anyList;
  private boolean anyFormat;
  private int count;

  CycloneDxReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyFormat) {
      throw json.refuse("there is no 'bomFormat'");
    }
    for (JsonPart one : vulnerabilities) {
      sink.alert(vulnerability(one).alert("CycloneDX", file.path()));
    }
    if (anyList) {
      sink.run(true);
    }
    sink.components(count);
    sink.problem(Complaints.inventory(count, anyList, SourceRef.of(file.path())));
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "bomFormat" -> {
        json.skip();
        anyFormat = true;
      }
      case "specVersion" -> sink.dialect(dialect(new JsonPart(json.value(Set.of()))));
      case "metadata" -> sink.origin().time(new JsonPart(json.value(UNREAD)).words("timestamp"));
      case "components" -> json.items(item -> component(new JsonPart(json.value(UNREAD))));
      case "vulnerabilities" -> vulnerabilities(new JsonPart(json.value(UNREAD)));
      default -> json.skip();
    }
  }

  private static String dialect(JsonPart version) {
    return "cyclonedx-" + CutText.of(version.words(), 1, WORD_CHARS);
  }

  /** Components stand in components. */
  private void component(JsonPart component) throws Unreadable {
    if (++count > Limits.ALERTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.ALERTS + " components", json.here()));
    }
    String version = component.words("version");
    String name = component.words("name") + (version.isEmpty() ? "" : "@" + version);
    component.text("bom-ref").ifPresent(ref -> components.put(ref, name));
    for (JsonPart inner : component.at("components").items()) {
      component(inner);
    }
  }

  private void vulnerabilities(JsonPart list) throws Unreadable {
    if (!list.isList()) {
      throw json.refuse("a list of vulnerabilities is expected here");
    }
    anyList = true;
    vulnerabilities = list.items();
    if (vulnerabilities.size() > Limits.ALERTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.ALERTS + " vulnerabilities", json.here()));
    }
  }

  private Vulnerability vulnerability(JsonPart one) {
    String ref = one.at("affects").first().words("ref");
    return new Vulnerability(
        one.words("id"),
        one.at("ratings").items().stream().map(CycloneDxReading::severity).toList(),
        one.at("analysis").words("state"),
        components.getOrDefault(ref, ref),
        one.text("description").orElse(one.words("detail")));
  }

  private static String severity(JsonPart rating) {
    return Rating.word(
        rating.words("severity"), rating.words("method"), rating.at("score").number());
  }
}
