package dev.gatebook.artifact;

import java.io.IOException;
import java.util.Set;

/** Static Analysis Results Interchange Format, as OASIS describes version 2.1.0. */
final class SarifFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = JsonHead.namesOf(head.text());
    boolean saysSo = names.contains("$schema") && head.text().contains("sarif");
    boolean looksSo =
        names.contains("runs")
            && (head.text().contains("\"tool\"") || head.text().contains("\"version\""));
    return saysSo || looksSo;
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new SarifReading(JsonCursor.open(in), in, sink).read();
  }
}
