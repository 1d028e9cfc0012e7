package dev.gatebook.artifact.metrics;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** The JSON of Lighthouse: the scores of its categories and the figures of its audits. */
public final class LighthouseFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "lighthouse-json";
  }

  @Override
  public boolean recognises(Head head) {
    return head.names().contains("lighthouseVersion");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new LighthouseReading(JsonCursor.open(in), in, sink).read();
  }
}
