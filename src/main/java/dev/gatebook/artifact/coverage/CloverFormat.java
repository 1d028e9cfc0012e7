package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/** Clover XML, as OpenClover, Istanbul and PHPUnit write it. */
public final class CloverFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "clover-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("coverage")
        && !head.text().contains("line-rate")
        && (head.text().contains("<project") || head.text().contains("clover="));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new CloverReading(XmlCursor.open(in), in, sink).read();
  }
}
