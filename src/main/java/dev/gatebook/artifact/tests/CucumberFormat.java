package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** The JSON that Cucumber wrote before its messages, and that behave writes in a way of its own. */
public final class CucumberFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "cucumber-json";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text().stripLeading();
    boolean feature = text.contains("\"elements\"") || text.contains("\"uri\"");
    return text.startsWith("[") && feature && text.contains("\"keyword\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new CucumberReading(JsonCursor.open(in), in, sink).read();
  }
}
