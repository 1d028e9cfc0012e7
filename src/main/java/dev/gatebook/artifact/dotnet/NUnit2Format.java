package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The results of NUnit 2, which its console and some other tools write. */
public final class NUnit2Format implements ArtifactFormat {
  @Override
  public String name() {
    return "nunit2-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("test-results");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    sink.dialect("nunit2");
    new NUnit2Reading(XmlCursor.open(in), in, sink).read();
  }
}
