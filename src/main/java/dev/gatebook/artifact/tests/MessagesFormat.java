package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/**
 * The messages of Cucumber, one JSON object after the other, by the schemas of cucumber/messages.
 */
public final class MessagesFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cucumber-messages";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("gherkinDocument")
        || names.contains("testRunStarted")
        || (names.contains("meta") && head.text().contains("\"protocolVersion\""));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new MessagesReading(JsonCursor.open(in), in, sink).read();
  }
}
