package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** One walk over a report of npm. A document with an error is of an audit that did not run. */
final class NpmAuditReading {
  private static final Set<String> UNREAD = Set.of("nodes", "findings", "cvss", "cwe");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private boolean anyList;
  private int found;

  NpmAuditReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("npm");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    sink.run(anyList);
    if (!anyList) {
      sink.problem(Complaints.noRun("npm audit", "did not go through", SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "vulnerabilities" -> list(this::ofPackage);
      case "advisories" -> list(this::advisory);
      default -> json.skip();
    }
  }

  private interface Entry {
    Vulnerability of(JsonPart entry);
  }

  private void list(Entry entry) throws Unreadable, IOException {
    anyList = true;
    json.members(
        name -> {
          if (found++ == Limits.ALERTS) {
            throw new Unreadable(
                Complaints.tooMuch("more than " + Limits.ALERTS + " advisories", json.here()));
          }
          JsonPart one = new JsonPart(json.value(UNREAD));
          if (one.text("severity").isEmpty()) {
            throw json.refuse("an entry has no severity");
          }
          sink.alert(entry.of(one).alert("npm audit", file.path()));
        });
  }

  /** A package that is weak itself or by what it needs; the former has an advisory. */
  private Vulnerability ofPackage(JsonPart one) {
    List<JsonPart> via = one.at("via").items();
    JsonPart advisory =
        via.stream().filter(JsonPart::isObject).findFirst().orElse(JsonPart.NOTHING);
    String needs = via.isEmpty() ? "" : "by " + via.get(0).words();
    return new Vulnerability(
        advisory.text("url").map(NpmAuditReading::lastPart).orElse(one.words("name")),
        List.of(one.words("severity")),
        "",
        one.words("name") + " " + one.words("range"),
        advisory.text("title").orElse(needs));
  }

  private Vulnerability advisory(JsonPart one) {
    return new Vulnerability(
        one.text("github_advisory_id")
            .or(() -> one.text("url").map(NpmAuditReading::lastPart))
            .orElse(one.words("id")),
        List.of(one.words("severity")),
        "",
        one.words("module_name") + " " + one.words("vulnerable_versions"),
        one.words("title"));
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
