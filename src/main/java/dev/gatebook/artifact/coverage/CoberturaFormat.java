package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** Cobertura XML, as its DTD {@code coverage-04} describes it and as many tools write it. */
public final class CoberturaFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cobertura-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("coverage")
        && (head.text().contains("line-rate") || head.text().contains("<packages"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new CoberturaReading(XmlCursor.open(in), in, sink).read();
  }
}
