package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonHead;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The events of {@code go test -json}, a line each, with plain lines of the compiler between. */
public final class GoTestFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "go-test-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = JsonHead.namesOf(firstObject(head.text()));
    return names.contains("Action") && (names.contains("Package") || names.contains("ImportPath"));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new GoTestReading(in, sink).read();
  }

  /** The text from the first line on that begins as an object. */
  private static String firstObject(String text) {
    int brace = text.startsWith("{") ? 0 : text.indexOf("\n{") + 1;
    boolean any = brace > 0 || text.startsWith("{");
    return any ? text.substring(brace) : "";
  }
}
