package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The results of xUnit.net, version 2 and 3, and of version 1, whose root is one assembly. */
public final class XUnitFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "xunit-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("assemblies")
        || (head.hasRoot("assembly") && head.text().contains("run-date"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    sink.dialect("xunit");
    new XUnitReading(XmlCursor.open(in), in, sink).read();
  }
}
