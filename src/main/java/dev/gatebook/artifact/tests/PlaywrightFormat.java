package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of Playwright's reporter: suites in suites, specs in them, a test for each project. */
public final class PlaywrightFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "playwright-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean settings =
        head.text().contains("\"rootDir\"") && head.text().contains("\"forbidOnly\"");
    boolean specs = names.contains("suites") && head.text().contains("\"specs\"");
    return names.contains("config") && (settings || specs);
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new PlaywrightReading(JsonCursor.open(in), in, sink).read();
  }
}
