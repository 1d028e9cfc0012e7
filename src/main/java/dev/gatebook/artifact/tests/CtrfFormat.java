package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** Common Test Report Format, as ctrf.io describes it. */
public final class CtrfFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "ctrf-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("results")
        && (head.text().contains("\"CTRF\"")
            || (head.text().contains("\"tool\"") && head.text().contains("\"summary\"")));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new CtrfReading(JsonCursor.open(in), in, sink).read();
  }
}
