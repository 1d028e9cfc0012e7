package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** One walk over the results of Bandit. High is an error, medium a warning, low a note. */
final class BanditReading implements ResultsWalk.Told {
  private static final Set<String> UNREAD = Set.of("line_range", "issue_cwe");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;

  BanditReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("bandit");
  }

  void read() throws Unreadable, IOException {
    new ResultsWalk(json, UNREAD, this).read("Bandit", file, sink);
  }

  @Override
  public long errors(JsonPart list) {
    return list.items().size();
  }

  @Override
  public String failed(long errors) {
    return "could not read " + errors + (errors == 1 ? " file" : " files");
  }

  @Override
  public void member(String name) throws Unreadable, IOException {
    if (name.equals("generated_at")) {
      sink.origin().time(new JsonPart(json.value(UNREAD)).words());
    } else {
      json.skip();
    }
  }

  @Override
  public void result(JsonPart one) throws Unreadable {
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
