package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The summary that Istanbul, c8 and Vitest write: sums for each file, and for all of them. */
public final class IstanbulSummaryFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "istanbul-summary-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("total")
        && head.text().contains("\"statements\"")
        && head.text().contains("\"pct\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new IstanbulSummaryReading(JsonCursor.open(in), in, sink).read();
  }
}
