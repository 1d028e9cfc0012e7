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
    return text.startsWith("[") && feature && (text.contains("\"keyword\"") || hasPicture(text));
  }

  /** What a hook has embedded may be long and stand before all words of a scenario. */
  private static boolean hasPicture(String text) {
    return text.contains("\"elements\"") && text.contains("\"embeddings\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new CucumberReading(JsonCursor.open(in), in, sink).read();
  }
}
