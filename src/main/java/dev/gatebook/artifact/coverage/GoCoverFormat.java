package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/**
 * The profile of {@code go test -coverprofile}: blocks of code, their statements and their runs.
 */
public final class GoCoverFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "go-cover";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    return text.startsWith("mode: set")
        || text.startsWith("mode: count")
        || text.startsWith("mode: atomic");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new GoCoverReading(in, sink).read();
  }
}
