package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** The coverage of Istanbul in full: for each file its statements, functions and branches. */
public final class IstanbulFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "istanbul-json";
  }

  @Override
  public boolean recognises(Head head) {
    return head.text().stripLeading().startsWith("{")
        && head.text().contains("\"statementMap\"")
        && !head.names().contains("testResults");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new IstanbulReading(JsonCursor.open(in), in, sink).read();
  }
}
