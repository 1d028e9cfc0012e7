package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/**
 * The results of Visual Studio and {@code dotnet test}, as its {@code vstest.xsd} describes them.
 */
public final class TrxFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "trx";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("TestRun") && head.text().contains("VisualStudio/TeamTest");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    sink.dialect("vstest");
    new TrxReading(XmlCursor.open(in), in, sink).read();
  }
}
