package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of PMD, as its report schema 2.0 describes it; PHPMD writes it too. */
public final class PmdFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "pmd-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("pmd");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new PmdReading(XmlCursor.open(in), in, sink).read();
  }
}
