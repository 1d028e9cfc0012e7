package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonHead;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** What {@code llvm-cov export} writes, with or without the regions of each file. */
public final class LlvmCovFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "llvm-cov-json";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    Set<String> names = JsonHead.namesOf(text);
    return names.contains("data")
        && (text.contains("\"segments\"")
            || text.contains("\"instantiations\"")
            || text.contains("llvm.coverage.json"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new LlvmCovReading(JsonCursor.open(in), in, sink).read();
  }
}
