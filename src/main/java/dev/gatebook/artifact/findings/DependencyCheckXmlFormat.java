package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** The XML of OWASP Dependency-Check. */
public final class DependencyCheckXmlFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "dependency-check-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("analysis")
        && (head.text().contains("<scanInfo") || head.text().contains("ependency-check"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new DependencyCheckXmlReading(XmlCursor.open(in), in, sink).read();
  }
}
