package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TextLines;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One walk over a cover profile of Go: {@code file.go:3.24,4.11 statements runs}. A block stands
 * there once for each test binary that was run; it ran when it did in one of them.
 */
final class GoCoverReading {
  /** What a block is known by, and what is in it. */
  private record Block(String place, long statements) {}

  private final ArtifactStream file;
  private final TextLines lines;
  private final FileCoverage files;
  private final Map<Block, Boolean> blocks = new HashMap<>();

  GoCoverReading(ArtifactStream file, Sink sink) {
    this.file = file;
    this.lines = new TextLines(file);
    this.files = new FileCoverage(sink, file.path());
    sink.dialect("go");
  }

  void read() throws Unreadable, IOException {
    while (lines.next()) {
      if (lines.isOpen()) {
        throw new Unreadable(Complaints.truncated(file.at(lines.number(), 1)));
      }
      String line = lines.line();
      if (!line.isBlank() && !line.startsWith("mode: ")) {
        block(line);
      }
    }
    blocks.forEach(
        (block, hit) ->
            files.add(
                block.place().substring(0, block.place().lastIndexOf(':')),
                CoverageUnit.STATEMENT,
                new Ratio(hit ? block.statements() : 0, block.statements())));
    files.give();
  }

  private void block(String line) throws Unreadable {
    int last = line.lastIndexOf(' ');
    int middle = last < 0 ? -1 : line.lastIndexOf(' ', last - 1);
    if (middle < 0 || line.lastIndexOf(':', middle) < 1) {
      throw refuse("'" + CutText.of(line, 1, 60) + "' is no line of a cover profile");
    }
    long statements = number(line.substring(middle + 1, last));
    String runs = line.substring(last + 1);
    boolean hit = Digits.isHuge(runs) || number(runs) > 0;
    blocks.merge(new Block(line.substring(0, middle), statements), hit, Boolean::logicalOr);
    if (blocks.size() > Limits.COVERAGE_POINTS) {
      throw new Unreadable(
          Complaints.tooMuch(
              "more than " + Limits.COVERAGE_POINTS + " blocks", file.at(lines.number(), 1)));
    }
  }

  private long number(String written) throws Unreadable {
    OptionalLong number = Digits.read(written);
    if (number.isEmpty()) {
      throw refuse("'" + CutText.of(written, 1, 40) + "' is no count");
    }
    return number.getAsLong();
  }

  private Unreadable refuse(String message) {
    return new Unreadable(
        Complaints.figure(
            message, file.at(lines.number(), 1), "let the tool write the file again"));
  }
}
