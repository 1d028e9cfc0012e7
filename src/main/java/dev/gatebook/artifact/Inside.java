package dev.gatebook.artifact;

import dev.gatebook.artifact.archive.Archive;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of an archive. Those that are no reports are set aside, as in a folder. */
final class Inside implements Archive.Step {
  private final String archive;
  private final Sink sink;
  private final Desk desk = new Desk(Digests.KEPT);
  private final List<Reading> readings = new ArrayList<>();
  private final List<String> aside = new ArrayList<>();

  Inside(String archive, Sink sink) {
    this.archive = archive;
    this.sink = sink;
  }

  @Override
  public void take(String name, InputStream bytes) throws IOException {
    BufferedInputStream content = new BufferedInputStream(bytes);
    if (Archive.of(Head.peek(content)).isPresent()) {
      sink.problem(Complaints.nested(name, SourceRef.of(archive)));
      return;
    }
    for (Reading reading :
        ArtifactReader.read(new SourceFile(archive + "!/" + name, -1, () -> content), desk)) {
      if (isNoReport(reading.artifact())) {
        aside.add(name);
      } else {
        readings.add(reading);
      }
    }
  }

  @Override
  public void link(String name) {
    sink.problem(Complaints.link(name, SourceRef.of(archive)));
  }

  private static boolean isNoReport(Artifact artifact) {
    return artifact.problems().stream().anyMatch(p -> p.code().equals(Complaints.UNKNOWN));
  }

  /** Says what was set aside, and that nothing was in it. */
  void tell() {
    sink.dialect(readings.size() + (readings.size() == 1 ? " report" : " reports"));
    if (!aside.isEmpty()) {
      sink.problem(Complaints.setAsideIn(archive, aside));
    }
    if (readings.isEmpty()) {
      sink.problem(Complaints.nothingInIt("report", SourceRef.of(archive)));
    }
  }

  /** What was read, which counts only when the archive was read to its end. */
  Stream<Reading> readings(Reading own) {
    return own.artifact().readable() ? readings.stream() : Stream.empty();
  }
}
