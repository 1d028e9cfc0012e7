package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Alert.Level;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.Set;

/** One walk over the files that ESLint looked at. One that it could not parse was not looked at. */
final class EslintReading {
  private static final Set<String> UNREAD = Set.of("fix", "suggestions", "usedDeprecatedRules");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private int unparsed;

  EslintReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    sink.dialect("eslint");
  }

  void read() throws Unreadable, IOException {
    json.items(item -> inFile(new JsonPart(json.value(UNREAD))));
    json.end();
    sink.run(unparsed == 0);
    if (unparsed > 0) {
      String why = "could not parse " + unparsed + (unparsed == 1 ? " file" : " files");
      sink.problem(Complaints.noRun("ESLint", why, SourceRef.of(file.path())));
    }
  }

  private void inFile(JsonPart one) throws Unreadable {
    if (!one.at("messages").isList()) {
      throw json.refuse("a file has no list of messages");
    }
    String path = one.words("filePath");
    for (JsonPart message : one.at("messages").items()) {
      unparsed += message.at("fatal").isTrue() ? 1 : 0;
      sink.alert(draft(message, path).toAlert(file.path()));
    }
    for (JsonPart message : one.at("suppressedMessages").items()) {
      sink.alert(draft(message, path).toSuppressed(file.path()));
    }
  }

  private AlertDraft draft(JsonPart message, String path) throws Unreadable {
    return new AlertDraft("ESLint", message.words("ruleId"), level(message))
        .at(path, message.words("line"))
        .message(message.words("message"));
  }

  private Level level(JsonPart message) throws Unreadable {
    return switch (message.words("severity")) {
      case "2", "error" -> Level.ERROR;
      case "1", "warning" -> Level.WARNING;
      case "0", "info" -> Level.NOTE;
      default -> throw json.refuse("a message has no severity");
    };
  }
}
