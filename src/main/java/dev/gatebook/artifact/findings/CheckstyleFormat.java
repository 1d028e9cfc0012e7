package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of Checkstyle, which linters of all languages write. */
public final class CheckstyleFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "checkstyle-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("checkstyle");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new CheckstyleReading(XmlCursor.open(in), in, sink).read();
  }
}
