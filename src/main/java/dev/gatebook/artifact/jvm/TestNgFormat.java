package dev.gatebook.artifact.jvm;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** {@code testng-results.xml}, as the reporter of TestNG writes it. */
public final class TestNgFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "testng-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("testng-results");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    sink.dialect("testng");
    new TestNgReading(XmlCursor.open(in), in, sink).read();
  }
}
