package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/**
 * The JSON of coverage.py: lines of each file that ran and did not, and branches where asked for.
 */
public final class CoveragePyFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "coverage-py-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("meta") && head.text().contains("\"branch_coverage\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new CoveragePyReading(JsonCursor.open(in), in, sink).read();
  }
}
