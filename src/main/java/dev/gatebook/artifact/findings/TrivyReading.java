package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.MachinePaths;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Alert;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One walk over a report of Trivy, target by target. What a secret looks like is not read. */
final class TrivyReading {
  private static final String TOOL = "Trivy";
  private static final int LINES = 3;
  private static final int CHARS = 400;
  private static final Set<String> UNREAD =
      Set.of("Code", "CVSS", "References", "Layer", "Packages", "CauseMetadata", "DataSource");

  /** What reports of a cluster list resources under, by their versions. */
  static final Set<String> OF_CLUSTERS =
      Set.of("Resources", "Findings", "Vulnerabilities", "Misconfigurations");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private int found;
  private int broken;

  TrivyReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("trivy");
  }

  /** Older versions write the list of targets alone; without any target there is no list. */
  void read() throws Unreadable, IOException {
    if (json.isList()) {
      json.items(item -> target(new JsonPart(json.value(UNREAD))));
    } else {
      json.members(this::member);
    }
    json.end();
    sink.run(broken == 0);
    if (broken > 0) {
      String why = "could not look into " + broken + (broken == 1 ? " resource" : " resources");
      sink.problem(Complaints.noRun(TOOL, why, SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    if (name.equals("CreatedAt")) {
      sink.origin().time(new JsonPart(json.value(UNREAD)).words());
    } else if (name.equals("Results") && !json.isNull()) {
      json.items(item -> target(new JsonPart(json.value(UNREAD))));
    } else if (OF_CLUSTERS.contains(name) && !json.isNull()) {
      json.items(item -> resource(new JsonPart(json.value(UNREAD))));
    } else {
      json.skip();
    }
  }

  private void resource(JsonPart resource) throws Unreadable {
    if (!resource.text("Error").orElse("").isEmpty()) {
      broken++;
    }
    for (JsonPart target : resource.at("Results").items()) {
      target(target);
    }
  }

  private void target(JsonPart target) throws Unreadable {
    String path = ReportedPath.of(target.words("Target"));
    for (JsonPart one : target.at("Vulnerabilities").items()) {
      give(vulnerability(one, path));
    }
    for (JsonPart one : target.at("Misconfigurations").items()) {
      if (!one.words("Status").equals("PASS")) {
        give(misconfiguration(one, path));
      }
    }
    for (JsonPart one : target.at("Secrets").items()) {
      give(secret(one, path));
    }
    for (JsonPart one : target.at("Licenses").items()) {
      give(license(one, path));
    }
    for (JsonPart one : target.at("ExperimentalModifiedFindings").items()) {
      give(leftOut(one.at("Finding"), path));
    }
  }

  private void give(Alert alert) throws Unreadable {
    if (found++ == Limits.ALERTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.ALERTS + " results", json.here()));
    }
    sink.alert(alert);
  }

  private Alert vulnerability(JsonPart one, String path) {
    String component = one.words("PkgName") + "@" + one.words("InstalledVersion");
    Alert alert =
        new Vulnerability(
                one.words("VulnerabilityID"),
                List.of(one.words("Severity")),
                one.words("Status").equals("not_affected") ? "not_affected" : "",
                component,
                one.text("Title").orElse(one.words("Description")))
            .alert(TOOL, file.path());
    return at(alert, path, 0);
  }

  private Alert misconfiguration(JsonPart one, String path) {
    String id = one.text("AVDID").orElse(one.words("ID"));
    Alert alert = alert(id, one, one.text("Message").orElse(one.words("Title")));
    boolean excepted = one.words("Status").equals("EXCEPTION");
    return new Alert(TOOL, id, alert.level(), path, 0, alert.message(), excepted, file.path());
  }

  private Alert secret(JsonPart one, String path) {
    Alert alert = alert(one.words("RuleID"), one, one.words("Title"));
    return at(alert, path, one.count("StartLine").orElse(0));
  }

  /** Trivy lists a licence only where it rates it, and fails on it as on all else. */
  private Alert license(JsonPart one, String path) {
    String name = one.words("Name");
    String holder = one.words("PkgName");
    String words = (holder + " " + name + " (" + one.words("Category") + ")").strip();
    String file = one.words("FilePath");
    return at(alert(name, one, words), file.isEmpty() ? path : ReportedPath.of(file), 0);
  }

  /** What somebody told Trivy to leave out; it is listed only where Trivy is asked to. */
  private Alert leftOut(JsonPart one, String path) {
    String rule =
        Stream.of("VulnerabilityID", "AVDID", "ID", "RuleID", "Name")
            .map(one::words)
            .filter(word -> !word.isEmpty())
            .findFirst()
            .orElse("");
    Alert alert = alert(rule, one, (one.words("PkgName") + " " + one.words("Title")).strip());
    return new Alert(TOOL, rule, alert.level(), path, 0, alert.message(), true, file.path());
  }

  private Alert alert(String rule, JsonPart one, String message) {
    String cut = MachinePaths.hide(CutText.of(message, LINES, CHARS));
    return new Alert(
        TOOL, rule, Rating.level(one.words("Severity")), "", 0, cut, false, file.path());
  }

  private static Alert at(Alert alert, String path, int line) {
    return new Alert(
        alert.tool(),
        alert.rule(),
        alert.level(),
        path,
        line,
        alert.message(),
        alert.suppressed(),
        alert.artifact());
  }
}
