package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.Set;

/** One walk over the results of Bandit. High is an error, medium a warning, low a note. */
final class BanditReading {
  private static final Set<String> UNREAD = Set.of("line_range", "issue_cwe");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private boolean anyList;
  private int errors;

  BanditReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("bandit");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyList) {
      throw json.refuse("there is no list of results");
    }
    sink.run(errors == 0);
    if (errors > 0) {
      String why = "could not read " + errors + (errors == 1 ? " file" : " files");
      sink.problem(Complaints.noRun("Bandit", why, SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "results" -> {
        anyList = true;
        json.items(item -> result(new JsonPart(json.value(UNREAD))));
      }
      case "errors" -> errors = new JsonPart(json.value(UNREAD)).items().size();
      case "generated_at" -> sink.origin().time(new JsonPart(json.value(UNREAD)).words());
      default -> json.skip();
    }
  }

  private void result(JsonPart one) throws Unreadable {
    if (one.text("issue_severity").isEmpty()) {
      throw json.refuse("a result has no severity");
    }
    sink.alert(
        new AlertDraft("Bandit", one.words("test_id"), Rating.level(one.words("issue_severity")))
            .at(one.words("filename"), one.words("line_number"))
            .message(one.words("issue_text"))
            .toAlert(file.path()));
  }
}
