package dev.gatebook.artifact.archive;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.TooMuch;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/** The kinds of archive that are opened. */
public enum Archive {
  ZIP("zip"),
  TAR("tar"),
  GZIP("gzip");

  private static final int TAR_SIGN_AT = 257;

  private final String format;

  Archive(String format) {
    this.format = format;
  }

  /** The name in JSON and on pages. */
  public String format() {
    return format;
  }

  /** What is done with a file of an archive; its bytes are there until the step returns. */
  public interface Step {
    /** Takes a file, named by its path in the archive. */
    void take(String name, InputStream bytes) throws IOException;

    /** There is a link, a pipe or a device of that name, which is not followed. */
    void link(String name);
  }

  /** The archive that begins so. */
  public static Optional<Archive> of(Head head) {
    String text = head.begin();
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (text.startsWith("\u001F\u008B")) {
      return Optional.of(GZIP);
    }
    return text.startsWith("ustar", TAR_SIGN_AT) ? Optional.of(TAR) : Optional.empty();
  }

  /**
   * Reads an archive to its end.
   *
   * @throws Unreadable when it is broken, encrypted or beyond a limit; then nothing in it counts
   * @throws IOException when its bytes cannot be had
   */
  public void read(ArtifactStream in, Step step) throws Unreadable, IOException {
    Unpacked unpacked = new Unpacked(in, step);
    try {
      switch (this) {
        case ZIP -> new ZipReading(in, unpacked).read();
        case TAR -> new TarReading(in.bytes(), unpacked).read();
        case GZIP -> new GzipReading(in, unpacked).read();
      }
    } catch (EOFException e) {
      throw new Unreadable(Complaints.truncated(in.at(0, 0)));
    } catch (ZipException | IllegalArgumentException e) {
      throw new Unreadable(broken(e, in));
    } catch (TooMuch e) {
      throw new Unreadable(Complaints.tooMuch(e.what(), in.at(0, 0)));
    }
  }

  private static Problem broken(Exception e, ArtifactStream in) {
    boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
    return encrypted
        ? Complaints.archive("the archive is encrypted", in.at(0, 0), "give it without a password")
        : Complaints.archive(
            "the archive is broken", in.at(0, 0), "pack it again and compare its digest");
  }
}
