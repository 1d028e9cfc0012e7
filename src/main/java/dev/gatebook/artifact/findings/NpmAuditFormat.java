package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Set;

/** The JSON of {@code npm audit}, of npm 6 by advisory and of later ones by package. */
public final class NpmAuditFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "npm-audit-json";
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> names = head.names();
    boolean refused = names.contains("error") && head.text().contains("\"summary\"");
    return names.contains("auditReportVersion")
        || (names.contains("actions") && isOfNpm6(head))
        || (refused && head.text().contains("\"detail\"") && !names.contains("results"));
  }

  /** The advisories stand behind what to do about them, which may be long. */
  private static boolean isOfNpm6(Head head) {
    return head.names().contains("advisories") || head.text().contains("\"resolves\"");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new NpmAuditReading(JsonCursor.open(in), in, sink).read();
  }
}
