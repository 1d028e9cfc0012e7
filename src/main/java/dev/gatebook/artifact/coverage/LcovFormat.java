package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** Trace files of LCOV, as the manual page of geninfo describes them. */
public final class LcovFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "lcov";
  }

  @Override
  public boolean recognises(Head head) {
    return head.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> line.startsWith("TN:") || line.startsWith("SF:"))
        .isPresent();
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new LcovReading(in, sink).read();
  }
}
