package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of Mocha's reporter of that name: its tests, and by list how they ended. */
public final class MochaFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "mocha-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("stats")
        && head.text().contains("\"passes\"")
        && head.text().contains("\"suites\"")
        && !names.contains("results");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new MochaReading(JsonCursor.open(in), in, sink).read();
  }
}
