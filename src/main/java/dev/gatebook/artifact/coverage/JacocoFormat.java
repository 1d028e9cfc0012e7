package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** JaCoCo's XML report, as its DTD "Report 1.1" describes it; Pester writes it too. */
public final class JacocoFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "jacoco-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("report")
        && (head.text().contains("JACOCO")
            || head.text().contains("<sessioninfo")
            || head.text().contains("<counter"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    sink.dialect(name().substring(0, name().indexOf('-')));
    new JacocoReading(XmlCursor.open(in), in, sink).read();
  }
}
