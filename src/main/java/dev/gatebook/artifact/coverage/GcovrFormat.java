package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of gcovr, its summary, and the JSON of gcov that the former resembles. */
public final class GcovrFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "gcovr-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    return names.contains("gcovr/format_version")
        || names.contains("gcovr/summary_format_version")
        || (names.contains("gcc_version") && names.contains("format_version"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new GcovrReading(JsonCursor.open(in), in, sink).read();
  }
}
