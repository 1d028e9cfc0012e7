package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Alert.Level;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** One walk over the results of Semgrep; files that it could only read in part are no errors. */
final class SemgrepReading implements ResultsWalk.Told {
  private static final Set<String> UNREAD =
      Set.of("metadata", "metavars", "dataflow_trace", "spans", "fix_regex");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;

  SemgrepReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("semgrep");
  }

  void read() throws Unreadable, IOException {
    new ResultsWalk(json, UNREAD, this).read("Semgrep", file, sink);
  }

  @Override
  public long errors(JsonPart list) {
    return list.items().stream().filter(one -> one.words("level").equals("error")).count();
  }

  @Override
  public String failed(long errors) {
    return "reports " + errors + (errors == 1 ? " error" : " errors") + " of its own";
  }

  @Override
  public void member(String name) throws Unreadable, IOException {
    json.skip();
  }

  @Override
  public void result(JsonPart one) throws Unreadable {
    JsonPart extra = one.at("extra");
    AlertDraft draft =
        new AlertDraft("Semgrep", one.words("check_id"), level(extra.words("severity")))
            .at(one.words("path"), one.at("start").words("line"))
            .message(extra.words("message"));
    boolean ignored = extra.at("is_ignored").isTrue();
    sink.alert(ignored ? draft.toSuppressed(file.path()) : draft.toAlert(file.path()));
  }

  private Level level(String severity) throws Unreadable {
    return switch (severity.toLowerCase(Locale.ROOT)) {
      case "" -> throw json.refuse("a result has no severity");
      case "error" -> Level.ERROR;
      case "warning" -> Level.WARNING;
      default -> Rating.level(severity);
    };
  }
}
