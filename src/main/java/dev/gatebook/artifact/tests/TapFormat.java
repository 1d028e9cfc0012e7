package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** Test Anything Protocol, versions 12 to 14, as testanything.org describes them. */
public final class TapFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "tap";
  }

  @Override
  public boolean recognises(Head head) {
    return head.text()
        .lines()
        .map(TapLine::of)
        .filter(line -> !line.isRemark())
        .findFirst()
        .filter(TapLine::beginsStream)
        .isPresent();
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new TapReading(in, sink).read();
  }
}
