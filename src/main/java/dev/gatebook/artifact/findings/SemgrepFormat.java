package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of Semgrep. */
public final class SemgrepFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "semgrep-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean named = names.contains("results") && head.text().contains("\"check_id\"");
    return named
        || names.containsAll(Set.of("errors", "paths", "results", "version"))
        || (names.contains("errors") && hasErrorsOfItsOwn(head.text()));
  }

  /** What could not be parsed may be long and stand before all else. */
  private static boolean hasErrorsOfItsOwn(String text) {
    return text.contains("\"level\"") && text.contains("\"code\"") && text.contains("\"type\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new SemgrepReading(JsonCursor.open(in), in, sink).read();
  }
}
