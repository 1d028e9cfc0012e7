package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/**
 * The results of NUnit 3 and 4, as its documentation of the test result XML describes them. The
 * framework alone, without an engine, writes a suite as root.
 */
public final class NUnitFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "nunit-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("test-run") || head.hasRoot("test-suite");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    sink.dialect("nunit3");
    new NUnitReading(XmlCursor.open(in), in, sink).read();
  }
}
