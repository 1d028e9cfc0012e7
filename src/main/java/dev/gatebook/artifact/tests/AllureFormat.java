package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonHead;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** One result of Allure: one try of one test, in a file of its own. */
public final class AllureFormat implements ArtifactFormat {
  private static final Set<String> BESIDE_STATUS = Set.of("statusDetails", "steps", "attachments");

  private static final Set<String> WORDS =
      Set.of("passed", "failed", "broken", "skipped", "unknown");

  @Override
  public String name() {
    return "allure-results";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean placed =
        names.contains("historyId") || names.contains("testCaseId") || names.contains("fullName");
    return (names.contains("uuid") && (placed || names.contains("stage"))) || isNamedLate(head);
  }

  /** Python's adapters write what identifies a test behind its trace and its steps. */
  private static boolean isNamedLate(Head head) {
    return head.names().containsAll(Set.of("name", "status"))
        && BESIDE_STATUS.stream().anyMatch(head.names()::contains)
        && WORDS.contains(JsonHead.textOf("status", head.text()));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new AllureReading(JsonCursor.open(in), in, sink).read();
  }
}
