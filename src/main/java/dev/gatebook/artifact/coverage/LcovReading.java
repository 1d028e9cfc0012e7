package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CoverageSum;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Folders;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TextLines;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** One walk over a trace file, line by line. Lines of kinds that are not known are passed over. */
final class LcovReading {
  private final ArtifactStream file;
  private final TextLines lines;
  private final Sink sink;
  private final Map<String, LcovSource> sources = new TreeMap<>();
  private final Map<String, Long> claimed = new TreeMap<>();
  private final LcovCheck check;
  private LcovSource source = new LcovSource();
  private LcovFunctions functions = new LcovFunctions();
  private int named;
  private int begun;
  private int points;

  LcovReading(ArtifactStream file, Sink sink) {
    this.file = file;
    this.lines = new TextLines(file);
    this.sink = sink;
    this.check = new LcovCheck(file);
  }

  void read() throws Unreadable, IOException {
    while (lines.next()) {
      line(lines.line());
    }
    if (begun > 0 || named > 0) {
      throw new Unreadable(Complaints.truncated(file.at(lines.number(), 1)));
    }
    report();
  }

  private void line(String line) throws Unreadable {
    int colon = line.indexOf(':');
    if (colon >= 0) {
      field(line.substring(0, colon), line.substring(colon + 1));
    } else if (line.equals("end_of_record")) {
      end();
    } else if (!line.isBlank() && !line.startsWith("#")) {
      stray(line);
    }
  }

  /** Within a record it may be a line that was cut; behind the last one nothing is lost with it. */
  private void stray(String line) throws Unreadable {
    if (begun > 0 || named > 0 || sources.isEmpty() || lines.isOpen()) {
      throw refuse("'" + CutText.of(line, 1, 40) + "' is no line of a trace file");
    }
    sink.problem(Complaints.stray(line, file.at(lines.number(), 1)));
  }

  private void field(String key, String rest) throws Unreadable {
    switch (key) {
      case "TN" -> named = lines.number();
      case "SF" -> begin(rest);
      case "DA" -> data(fields(rest, 2, 3));
      case "BRDA" -> branch(rest);
      case "FN" -> begins(fields(rest, 2, 2));
      case "FNDA" -> ran(fields(rest, 2, 2));
      case "FNL" -> indexed(fields(rest, 2, 3));
      case "FNA" -> indexRan(fields(rest, 3, 3));
      case "LF", "LH", "BRF", "BRH", "FNF", "FNH" -> claimed.put(key, number(rest));
      default -> {}
    }
  }

  private void begin(String written) throws Unreadable {
    if (begun > 0) {
      throw refuse("a record begins before the one of line " + begun + " ends");
    }
    begun = lines.number();
    String path = written.strip().replace('\\', '/');
    source = sources.computeIfAbsent(path, name -> new LcovSource());
  }

  private void data(String[] fields) throws Unreadable {
    inside();
    long line = number(fields[0]);
    if (line > Integer.MAX_VALUE) {
      throw refuse("no source has a line " + line);
    }
    point(source.line((int) line, hit(fields[1])));
  }

  private void branch(String rest) throws Unreadable {
    inside();
    fields(rest, 4, 4);
    int taken = rest.lastIndexOf(',');
    point(source.branch(rest.substring(0, taken), hit(rest.substring(taken + 1))));
  }

  private void begins(String[] fields) throws Unreadable {
    inside();
    functions.begins(fields);
    limit(functions.size());
  }

  private void indexed(String[] fields) throws Unreadable {
    inside();
    functions.indexed(fields);
    limit(functions.size());
  }

  private void ran(String[] fields) throws Unreadable {
    inside();
    functions.ran(fields[1], hit(fields[0]));
    limit(functions.size());
  }

  private void indexRan(String[] fields) throws Unreadable {
    inside();
    functions.indexRan(fields[0], hit(fields[1]));
    limit(functions.size());
  }

  private void end() throws Unreadable {
    inside();
    points += functions.giveTo(source);
    limit(points);
    functions = new LcovFunctions();
    if (source.isFirstRecord()) {
      check.record(claimed, source, file.at(begun, 1));
    }
    claimed.clear();
    begun = 0;
    named = 0;
  }

  private void inside() throws Unreadable {
    if (begun == 0) {
      throw refuse("a line of a record stands outside of one");
    }
  }

  private void point(boolean fresh) throws Unreadable {
    points += fresh ? 1 : 0;
    limit(points);
  }

  private void limit(int count) throws Unreadable {
    if (count > Limits.COVERAGE_POINTS) {
      throw new Unreadable(
          Complaints.tooMuch(
              "more than " + Limits.COVERAGE_POINTS + " lines and branches",
              file.at(lines.number(), 1)));
    }
  }

  /** A minus stands for a branch that was never reached; a negative count is a defect of gcov. */
  private boolean hit(String written) throws Unreadable {
    return !written.startsWith("-") && (Digits.isHuge(written) || number(written) > 0);
  }

  private long number(String written) throws Unreadable {
    OptionalLong number = Digits.read(written);
    if (number.isEmpty()) {
      throw refuse("'" + CutText.of(written, 1, 40) + "' is no count");
    }
    return number.getAsLong();
  }

  private String[] fields(String rest, int least, int most) throws Unreadable {
    String[] fields = rest.split(",", most);
    if (fields.length < least) {
      throw refuse("this line has fewer than " + least + " fields");
    }
    return fields;
  }

  private Unreadable refuse(String message) {
    return new Unreadable(
        Complaints.figure(
            message, file.at(lines.number(), 1), "let the tool write the file again"));
  }

  private void report() {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
    TreeMap<String, Map<CoverageUnit, Ratio>> groups = new TreeMap<>();
    Folders folders = Folders.of(List.copyOf(sources.keySet()));
    sources.forEach(
        (name, one) -> {
          one.totals().forEach((unit, ratio) -> totals.merge(unit, ratio, Ratio::plus));
          groups.merge(folders.folder(name), one.totals(), CoverageReport::sum);
        });
    check.tell(sink);
    CoverageReport report = new CoverageReport(totals, CoverageSum.groups(groups));
    if (!report.hasData()) {
      sink.problem(Complaints.nothingInIt("coverage", SourceRef.of(file.path())));
    }
    sink.coverage(report);
  }
}
