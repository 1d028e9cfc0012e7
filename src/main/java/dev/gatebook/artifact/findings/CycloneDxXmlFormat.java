package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** A bill of materials of CycloneDX in XML, of which the vulnerabilities are read. */
public final class CycloneDxXmlFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cyclonedx-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("bom") && head.text().contains("cyclonedx.org/schema");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new CycloneDxXmlReading(XmlCursor.open(in), in, sink).read();
  }
}
