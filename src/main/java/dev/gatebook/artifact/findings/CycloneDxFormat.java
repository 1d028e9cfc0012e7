package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** A bill of materials of CycloneDX in JSON, of which the vulnerabilities are read. */
public final class CycloneDxFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cyclonedx-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("bomFormat")
        || (names.contains("specVersion") && names.contains("components"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new CycloneDxReading(JsonCursor.open(in), in, sink).read();
  }
}
