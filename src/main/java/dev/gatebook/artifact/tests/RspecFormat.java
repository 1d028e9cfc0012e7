package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of RSpec, as its formatter {@code json} writes it. */
public final class RspecFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "rspec-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("examples")
        && (names.contains("summary_line") || head.text().contains("\"full_description\""));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new RspecReading(JsonCursor.open(in), in, sink).read();
  }
}
