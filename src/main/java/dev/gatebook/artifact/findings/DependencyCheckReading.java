package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One walk over the dependencies of a report. What is known of one counts once for each dependency
 * that has it; what somebody suppressed stands apart.
 */
final class DependencyCheckReading {
  static final String TOOL = "Dependency-Check";
  private static final Set<String> UNREAD =
      Set.of("evidenceCollected", "references", "vulnerableSoftware", "relatedDependencies");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private boolean anyList;
  private boolean whole = true;

  DependencyCheckReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("dependency-check");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyList) {
      throw json.refuse("there is no list of dependencies");
    }
    sink.run(whole);
    if (!whole) {
      sink.problem(Complaints.noRun(TOOL, "reports exceptions", SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "scanInfo" ->
          whole = new JsonPart(json.value(UNREAD)).at("analysisExceptions").items().isEmpty();
      case "projectInfo" ->
          sink.origin().time(new JsonPart(json.value(UNREAD)).words("reportDate"));
      case "dependencies" -> {
        anyList = true;
        json.items(item -> dependency(new JsonPart(json.value(UNREAD))));
      }
      default -> json.skip();
    }
  }

  private void dependency(JsonPart one) throws Unreadable {
    String name = one.words("fileName");
    for (JsonPart known : one.at("vulnerabilities").items()) {
      give(known, "", name);
    }
    for (JsonPart known : one.at("suppressedVulnerabilities").items()) {
      give(known, Vulnerability.SUPPRESSED, name);
    }
  }

  private void give(JsonPart known, String state, String component) throws Unreadable {
    List<String> severity =
        Stream.of(
                known.words("severity"),
                known.at("cvssv3").words("baseSeverity"),
                known.at("cvssv2").words("severity"))
            .filter(word -> !word.isEmpty())
            .limit(1)
            .toList();
    sink.alert(
        new Vulnerability(
                known.words("name"), severity, state, component, known.words("description"))
            .alert(TOOL, file.path()));
  }
}
