package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of Cppcheck, versions 1 and 2. */
public final class CppcheckFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cppcheck-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("results")
        && (head.text().contains("<cppcheck") || head.text().contains("<error "));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new CppcheckReading(XmlCursor.open(in), in, sink).read();
  }
}
