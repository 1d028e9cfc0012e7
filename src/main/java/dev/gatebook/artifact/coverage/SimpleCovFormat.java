package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonHead;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** What SimpleCov writes: its {@code .resultset.json} and its {@code coverage.json}. */
public final class SimpleCovFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "simplecov-json";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    return JsonHead.namesOf(text).contains("coverage")
        ? text.contains("\"simplecov_version\"")
        : isResultSet(text.replaceAll("\\s", ""));
  }

  /** The name of a command comes first, and in it the coverage. */
  private static boolean isResultSet(String text) {
    return text.startsWith("{\"")
        && text.startsWith("\":{\"coverage\":{", Math.max(0, text.indexOf('"', 2)));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new SimpleCovReading(JsonCursor.open(in), in, sink).read();
  }
}
