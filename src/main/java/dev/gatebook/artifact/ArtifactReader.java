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
import dev.gatebook.model.TestStore;
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
  private final Desk desk;
  private final TestStore.Mark begin;
  private final Sink sink;
  private String format = "unknown";
  private String sha256 = "";
  private long size;
  private Optional<Inside> inside = Optional.empty();

  private ArtifactReader(SourceFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.begin = desk.memory().tests().mark();
    this.sink = new Sink(file.path(), desk.memory());
    this.size = file.size();
  }

  /** What is in a file: one reading, and for an archive one more for each report in it. */
  static List<Reading> read(SourceFile file, Desk desk) {
    ArtifactReader reader = new ArtifactReader(file, desk);
    Reading own = reader.read();
    return Stream.concat(Stream.of(own), reader.inside(own)).toList();
  }

  private Stream<Reading> inside(Reading own) {
    return inside.stream().flatMap(archive -> archive.readings(own));
  }

  private Reading read() {
    if (size > Limits.FILE_BYTES) {
      return unreadable(Complaints.tooMuch("more than " + Limits.FILE_BYTES + " bytes", file()));
    }
    try (InputStream raw = file.content().open();
        Meter meter = meter(raw)) {
      return read(meter);
    } catch (TooMuch e) {
      return unreadable(Complaints.tooMuch(e.what(), file()));
    } catch (IOException e) {
      return unreadable(Complaints.unavailable(file()));
    }
  }

  private Meter meter(InputStream raw) {
    return desk.digests().takenWhileReading(file)
        ? Meter.digesting(raw, most())
        : Meter.counting(raw, most());
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
    int most = (int) file.size() + 1;
    byte[] bytes = desk.bytes(most);
    int length = meter.readNBytes(bytes, 0, most);
    InputStream whole = new HeldBytes(bytes, length);
    if (length < most) {
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
      Inside within = new Inside(file.path(), sink);
      inside = Optional.of(within);
      archive.get().read(new ArtifactStream(file.path(), in), within);
      within.tell();
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
    desk.memory().tests().backTo(begin);
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
