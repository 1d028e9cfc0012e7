package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of OWASP Dependency-Check: dependencies and what is known to be weak in them. */
public final class DependencyCheckFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "dependency-check-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("reportSchema") && names.contains("scanInfo");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new DependencyCheckReading(JsonCursor.open(in), in, sink).read();
  }
}
