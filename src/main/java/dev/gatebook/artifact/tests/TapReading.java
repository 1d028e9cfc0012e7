package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.TextLines;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One walk over a stream of TAP. Subtests are indented before their point or stand in braces behind
 * it; blocks of YAML, remarks and what programs print in between belong to the point before.
 */
final class TapReading {
  private final ArtifactStream file;
  private final TextLines lines;
  private final Sink sink;
  private final TestTally tally;
  private final Deque<TapLevel> levels = new ArrayDeque<>();
  private int block = -1;
  private boolean bailedOut;
  private boolean openPoint;
  private boolean ofProve;
  private boolean proveEnded;

  TapReading(ArtifactStream file, Sink sink) {
    this.file = file;
    this.lines = new TextLines(file);
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
    levels.push(new TapLevel(0, false));
    sink.dialect("tap-12");
  }

  void read() throws Unreadable, IOException {
    while (lines.next()) {
      TapLine line = TapLine.of(lines.line());
      if (block >= 0) {
        inBlock(line);
      } else {
        line(line);
      }
    }
    boolean cut = openPoint || block >= 0 || (levels.size() > 1 && !bailedOut);
    while (levels.size() > 1) {
      closeLevel();
    }
    end(cut);
  }

  private void end(boolean cut) throws Unreadable {
    TapLevel all = levels.getFirst();
    boolean open = ofProve && !proveEnded;
    if (!bailedOut && (open || !all.hasPlan() || (cut && all.lost() <= 0))) {
      throw new Unreadable(Complaints.truncated(file.at(lines.number(), 1)));
    }
    checkPlan(all);
    new TapTests(file.path(), tally).take(all.points());
    tally.tell("");
  }

  private void inBlock(TapLine line) {
    if (line.text().equals("...") && line.indent() <= block) {
      block = -1;
      levels.getFirst().last().close();
    } else {
      say(line.text());
    }
  }

  private void line(TapLine line) {
    if (line.isVersion()) {
      sink.dialect("tap-" + line.version());
    } else if (opensBlock(line)) {
      block = line.indent();
    } else if (line.isBailOut()) {
      bailOut(line);
    } else if (line.isPlan()) {
      at(line.indent()).plan(line.planned());
    } else if (line.isPoint()) {
      point(line);
    } else if (line.text().equals("}") && levels.getFirst().inBraces()) {
      closeLevel();
    } else {
      say(line.text());
    }
  }

  private boolean opensBlock(TapLine line) {
    TapLevel level = levels.getFirst();
    return line.text().equals("---") && line.indent() > level.indent() && !level.isEmpty();
  }

  /** prove names each script before its points, and ends with a word on all of them. */
  private void say(String text) {
    ofProve |= levels.size() == 1 && levels.getFirst().isEmpty() && namesScript(text);
    proveEnded = text.startsWith("Result: ") || (proveEnded && text.isEmpty());
    if (!levels.getFirst().isEmpty()) {
      levels.getFirst().last().say(text.startsWith("#") ? text.substring(1) : text);
    }
  }

  /** A word, and dots up to a column. */
  private static boolean namesScript(String text) {
    int blank = text.indexOf(' ');
    return blank > 0
        && text.length() > blank + 2
        && text.chars().skip(blank + 1L).allMatch(c -> c == '.');
  }

  private void point(TapLine line) {
    openPoint = lines.isOpen();
    TapLevel level = at(line.indent());
    level.point(new TapPoint(line, level.next()));
    if (line.opensBrace()) {
      levels.push(new TapLevel(line.indent() + 1, true));
    }
  }

  /** The level of that indentation; deeper ones are at their end. */
  private TapLevel at(int indent) {
    while (levels.size() > 1
        && !levels.getFirst().inBraces()
        && levels.getFirst().indent() > indent) {
      closeInto(indent);
    }
    TapLevel here = levels.getFirst();
    if (indent > here.indent() && !here.inBraces()) {
      levels.push(new TapLevel(indent, false));
    }
    return levels.getFirst();
  }

  /** Closes a level whose point follows at that indentation, which may be one not seen before. */
  private void closeInto(int indent) {
    TapLevel done = levels.pop();
    boolean between = !levels.getFirst().inBraces() && levels.getFirst().indent() < indent;
    if (between) {
      levels.push(new TapLevel(indent, false));
    }
    close(done);
  }

  private void closeLevel() {
    close(levels.pop());
  }

  private void close(TapLevel done) {
    checkPlan(done);
    if (done.inBraces()) {
      levels.getFirst().last().adopt(done.points());
    } else {
      levels.getFirst().expect(done.points());
    }
  }

  private void checkPlan(TapLevel level) {
    long lost = level.lost();
    long there = level.planned() - lost;
    String message =
        level.planned()
            + (level.planned() == 1 ? " test is planned, " : " tests are planned, ")
            + there
            + (there == 1 ? " is reported" : " are reported");
    SourceRef at = file.at(lines.number(), 1);
    if (lost > 0) {
      sink.problem(Complaints.lostTests(message, at));
    } else if (lost < 0) {
      sink.problem(Complaints.counts(message, at, "all of them count"));
    }
  }

  private void bailOut(TapLine line) {
    bailedOut = true;
    String why = line.text().substring("Bail out!".length()).strip();
    sink.problem(
        Complaints.lostTests(
            "the run was given up" + (why.isEmpty() ? "" : ": " + why),
            file.at(lines.number(), 1)));
  }
}
