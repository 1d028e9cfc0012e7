package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of SpotBugs and FindBugs, and the one that its Maven plugin writes. */
public final class SpotBugsFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "spotbugs-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("BugCollection");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new SpotBugsReading(XmlCursor.open(in), in, sink).read();
  }
}
