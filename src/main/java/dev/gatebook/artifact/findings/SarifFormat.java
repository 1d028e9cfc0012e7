package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonHead;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** Static Analysis Results Interchange Format, as OASIS describes version 2.1.0. */
public final class SarifFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean saysSo = JsonHead.textOf("$schema", head.text()).contains("sarif");
    boolean looksSo =
        names.contains("runs")
            && (head.text().contains("\"tool\"") || head.text().contains("\"version\""));
    return saysSo || looksSo;
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new SarifReading(JsonCursor.open(in), in, sink).read();
  }
}
