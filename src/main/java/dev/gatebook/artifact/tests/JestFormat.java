package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of Jest ({@code --json}), which Vitest's reporter of that name writes too. */
public final class JestFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "jest-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("numTotalTests") || names.contains("numFailedTestSuites");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new JestReading(JsonCursor.open(in), in, sink).read();
  }
}
