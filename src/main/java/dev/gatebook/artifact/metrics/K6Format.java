package dev.gatebook.artifact.metrics;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/**
 * The summary of k6, as {@code --summary-export} writes it and as {@code handleSummary} gets it.
 */
public final class K6Format implements ArtifactFormat {
  @Override
  public String name() {
    return "k6-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean summary =
        names.contains("root_group")
            || head.text().contains("\"iteration_duration\"")
            || head.text().contains("\"iterations\"")
            || head.text().contains("\"http_req_duration\"");
    return (names.contains("metrics") && summary) || isGrouped(head);
  }

  /** Groups and their checks may be long and stand before the metrics. */
  private static boolean isGrouped(Head head) {
    return head.names().contains("root_group")
        && head.text().contains("\"groups\"")
        && head.text().contains("\"checks\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new K6Reading(JsonCursor.open(in), in, sink).read();
  }
}
