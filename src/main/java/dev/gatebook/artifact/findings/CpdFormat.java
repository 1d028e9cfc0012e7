package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of CPD, the finder of copied code that belongs to PMD. */
public final class CpdFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cpd-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("pmd-cpd");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new CpdReading(XmlCursor.open(in), in, sink).read();
  }
}
