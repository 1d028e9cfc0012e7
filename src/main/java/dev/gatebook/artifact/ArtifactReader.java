package dev.gatebook.artifact;

import dev.gatebook.artifact.archive.Archive;
import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.HeldBytes;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Meter;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TooMuch;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestRows;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one file: whole, or not at all. */
final class ArtifactReader {
  private static final int BUFFER = 32 * 1024;

  private final SourceFile file;
  private final Sink sink;
  private String format = "unknown";
  private String sha256 = "";
  private long size;
  private final Inside inside;

  private ArtifactReader(SourceFile file) {
    this.file = file;
    this.sink = new Sink(file.path());
    this.size = file.size();
    this.inside = new Inside(file.path(), sink);
  }

  /** What is in a file: one reading, and for an archive one more for each report in it. */
  static List<Reading> read(SourceFile file) {
    ArtifactReader reader = new ArtifactReader(file);
    Reading own = reader.read();
    return Stream.concat(Stream.of(own), reader.inside.readings(own)).toList();
  }

  private Reading read() {
    if (size > Limits.FILE_BYTES) {
      return unreadable(Complaints.tooMuch("more than " + Limits.FILE_BYTES + " bytes", file()));
    }
    try (InputStream raw = file.content().open();
        Meter meter = new Meter(raw, most())) {
      return read(meter);
    } catch (TooMuch e) {
      return unreadable(Complaints.tooMuch(e.what(), file()));
    } catch (IOException e) {
      return unreadable(Complaints.unavailable(file()));
    }
  }

  /** Short files are held to the limit of a tag, so that no tag in them need be watched. */
  private long most() {
    return isShort() ? Limits.TAG_BYTES : Limits.FILE_BYTES;
  }

  private boolean isShort() {
    return file.size() >= 0 && file.size() <= Limits.TAG_BYTES;
  }

  private Reading read(Meter meter) throws IOException {
    Optional<Problem> refusal = refusalOf(meter);
    meter.drain();
    size = meter.count();
    sha256 = meter.sha256();
    return refusal.isPresent() ? unreadable(refusal.get()) : readable();
  }

  private Optional<Problem> refusalOf(Meter meter) throws IOException {
    try {
      if (isShort()) {
        recogniseWhole(meter);
      } else {
        recogniseStream(meter);
      }
      return Optional.empty();
    } catch (Unreadable e) {
      return Optional.of(e.problem());
    }
  }

  /** A short file is taken into memory at once; what it may have grown by follows as a stream. */
  private void recogniseWhole(Meter meter) throws Unreadable, IOException {
    byte[] bytes = new byte[(int) file.size() + 1];
    int length = meter.readNBytes(bytes, 0, bytes.length);
    InputStream whole = new HeldBytes(bytes, length);
    if (length < bytes.length) {
      recognise(Head.of(bytes, length), whole);
    } else {
      recogniseStream(new SequenceInputStream(whole, meter));
    }
  }

  private void recogniseStream(InputStream bytes) throws Unreadable, IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, BUFFER);
    recognise(Head.peek(in), in);
  }

  private void recognise(Head head, InputStream in) throws Unreadable, IOException {
    Optional<Archive> archive = Archive.of(head);
    if (archive.isPresent()) {
      format = archive.get().format();
      archive.get().read(new ArtifactStream(file.path(), in), inside);
      inside.tell();
      return;
    }
    Optional<ArtifactFormat> known = ArtifactFormats.of(head);
    if (known.isPresent()) {
      format = known.get().name();
      known.get().read(new ArtifactStream(file.path(), in, most()), sink);
      return;
    }
    Optional<Declined> declined = Declined.of(head).or(() -> DeclinedJson.of(head));
    if (declined.isPresent()) {
      format = declined.get().format();
      declined.get().decline(sink, file());
      return;
    }
    throw new Unreadable(Complaints.unrecognised(head, file()));
  }

  private Reading readable() {
    TestRows tests = sink.tests();
    Artifact artifact =
        new Artifact(
            file.path(),
            sha256,
            size,
            format,
            sink.dialect(),
            true,
            new Tally(
                tests.totals(),
                sink.coverage(),
                sink.alertTotals(),
                sink.metrics().size(),
                sink.components()),
            sink.problems(),
            sink.origin().origin());
    return new Reading(artifact, tests, sink.alerts(), sink.metrics(), sink.tried());
  }

  private Reading unreadable(Problem refusal) {
    List<Problem> problems = Reading.with(sink.problems(), refusal);
    return Reading.empty(
        new Artifact(
            file.path(),
            sha256,
            size,
            format,
            sink.dialect(),
            false,
            Tally.NONE,
            problems,
            Origin.NONE));
  }

  private SourceRef file() {
    return SourceRef.of(file.path());
  }
}
