package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** The JSON of ESLint: a list of files with their messages. */
public final class EslintFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "eslint-json";
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text().stripLeading();
    return text.startsWith("[") && text.contains("\"filePath\"") && text.contains("\"messages\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new EslintReading(JsonCursor.open(in), in, sink).read();
  }
}
