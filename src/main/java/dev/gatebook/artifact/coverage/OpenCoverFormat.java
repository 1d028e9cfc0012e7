package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of OpenCover, which coverlet and AltCover write too. */
public final class OpenCoverFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "opencover-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("CoverageSession");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new OpenCoverReading(XmlCursor.open(in), in, sink).read();
  }
}
