package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of Bandit, which looks for weaknesses of Python. */
public final class BanditFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "bandit-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean isBandit = names.contains("generated_at") && names.contains("metrics");
    return isBandit || (names.contains("generated_at") && head.text().contains("\"test_id\""));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new BanditReading(JsonCursor.open(in), in, sink).read();
  }
}
