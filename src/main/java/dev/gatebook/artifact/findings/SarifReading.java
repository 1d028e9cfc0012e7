package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.json.Json;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One walk over a SARIF file, run by run. */
final class SarifReading {
  private static final String VERSION = "2.1.";
  private static final Set<String> UNREAD =
      Set.of(
          "codeFlows",
          "fixes",
          "graphs",
          "graphTraversals",
          "stacks",
          "relatedLocations",
          "webRequest",
          "webResponse",
          "properties",
          "fingerprints",
          "partialFingerprints",
          "help",
          "fullDescription",
          "shortDescription",
          "contents",
          "hashes",
          "toolExecutionNotifications",
          "toolConfigurationNotifications");
  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private boolean anyList;
  private int runs;
  private int results;

  SarifReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyList) {
      throw json.refuse("there is no list of runs");
    }
    if (runs == 0) {
      sink.problem(Complaints.noRun("", "is not in the file", SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "version" -> version(new JsonPart(json.value(UNREAD)));
      case "runs" -> {
        anyList = true;
        json.items(item -> run());
      }
      default -> json.skip();
    }
  }

  private void version(JsonPart version) throws Unreadable {
    String written = version.words();
    if (!written.startsWith(VERSION)) {
      throw new Unreadable(
          Complaints.declined(
              "SARIF " + (written.isEmpty() ? "of no version" : CutText.of(written, 1, 20)),
              json.here(),
              "let the tool write SARIF 2.1.0"));
    }
  }

  private void run() throws Unreadable, IOException {
    SourceRef at = json.here();
    SarifRun run = new SarifRun(file.path());
    json.members(name -> ofRun(name, run));
    runs++;
    sink.dialect(CutText.of(run.tool().toLowerCase(Locale.ROOT), 1, 60));
    sink.run(run.isWhole());
    run.finish(sink);
    if (!run.isWhole()) {
      sink.problem(Complaints.noRun(run.tool(), run.why(), at));
    }
    if (run.astray() > 0) {
      sink.problem(Complaints.astray(run.astray(), at));
    }
  }

  private void ofRun(String name, SarifRun run) throws Unreadable, IOException {
    switch (name) {
      case "versionControlProvenance" -> versions(new JsonPart(json.value(UNREAD)));
      case "results" -> results(run);
      case "tool", "artifacts", "originalUriBaseIds" -> run.part(name, json.value(UNREAD));
      case "invocations" -> {
        SourceRef at = json.here();
        Json written = json.value(UNREAD);
        run.part(name, written);
        times(new JsonPart(written));
        refuse(run.faultOfInvocations(), at);
      }
      default -> json.skip();
    }
  }

  private void versions(JsonPart list) {
    for (JsonPart version : list.items()) {
      sink.origin().commit(version.words("revisionId"));
      sink.origin().branch(version.words("branch"));
    }
  }

  private void times(JsonPart invocations) {
    invocations.items().forEach(one -> sink.origin().time(one.words("endTimeUtc")));
  }

  private void results(SarifRun run) throws Unreadable, IOException {
    if (json.isNull()) {
      return;
    }
    run.begin();
    json.items(item -> result(run));
  }

  private void result(SarifRun run) throws Unreadable, IOException {
    SourceRef at = json.here();
    if (results++ == Limits.ALERTS) {
      throw new Unreadable(Complaints.tooMuch("more than " + Limits.ALERTS + " results", at));
    }
    Json value = json.value(UNREAD);
    SarifResult result = new SarifResult(new JsonPart(value));
    refuse(result.fault(), at);
    run.result(result);
  }

  private static void refuse(Optional<String> fault, SourceRef at) throws Unreadable {
    if (fault.isPresent()) {
      throw new Unreadable(
          Complaints.malformed(fault.get(), at, "let the tool write the file again"));
    }
  }
}
