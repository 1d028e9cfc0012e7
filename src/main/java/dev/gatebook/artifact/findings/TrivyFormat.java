package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of Trivy: vulnerabilities, misconfigurations, secrets and licences, by target. */
public final class TrivyFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "trivy-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean old =
        head.text().stripLeading().startsWith("[") && head.text().contains("\"Vulnerabilities\"");
    boolean cluster =
        names.contains("ClusterName")
            && names.stream().anyMatch(TrivyReading.OF_CLUSTERS::contains);
    return cluster || (names.contains("SchemaVersion") && names.contains("ArtifactName")) || old;
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new TrivyReading(JsonCursor.open(in), in, sink).read();
  }
}
