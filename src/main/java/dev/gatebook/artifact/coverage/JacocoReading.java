package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CoverageSum;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * One walk over a report of JaCoCo. The counters of the packages are what counts; those of the
 * whole are compared with them, and used for the units that no package has.
 */
final class JacocoReading {
  private static final String MEND = "a counter has a type and the numbers missed and covered";

  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Deque<String> groups = new ArrayDeque<>();
  private final TreeMap<String, Map<CoverageUnit, Ratio>> packages = new TreeMap<>();
  private final Map<CoverageUnit, Ratio> whole = new EnumMap<>(CoverageUnit.class);

  JacocoReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    while (xml.child()) {
      if (xml.name().equals("counter")) {
        count(whole);
      } else {
        part();
      }
    }
    xml.next();
    report(root);
  }

  private void part() throws Unreadable {
    switch (xml.name()) {
      case "group" -> group();
      case "package" -> onePackage();
      default -> xml.skip();
    }
  }

  private void group() throws Unreadable {
    groups.addLast(nameOf());
    while (xml.child()) {
      part();
    }
    groups.removeLast();
  }

  private void onePackage() throws Unreadable {
    String own = nameOf().replace('/', '.');
    String name = groups.isEmpty() ? own : String.join("/", groups) + "/" + own;
    Map<CoverageUnit, Ratio> counts = new EnumMap<>(CoverageUnit.class);
    while (xml.child()) {
      if (xml.name().equals("counter")) {
        count(counts);
      } else {
        xml.skip();
      }
    }
    packages.merge(name, counts, CoverageReport::sum);
  }

  private String nameOf() {
    String name = xml.attribute("name").orElse("");
    return name.isEmpty() ? "(default)" : name;
  }

  private void count(Map<CoverageUnit, Ratio> into) throws Unreadable {
    Optional<CoverageUnit> unit = unit(xml.attribute("type").orElse(""));
    long missed = number("missed");
    long covered = number("covered");
    unit.ifPresent(known -> into.merge(known, new Ratio(covered, covered + missed), Ratio::plus));
    xml.skip();
  }

  private long number(String name) throws Unreadable {
    String written = xml.attribute(name).orElse("");
    OptionalLong number = Digits.read(written);
    if (number.isEmpty()) {
      String message = "a counter has '" + CutText.of(written, 1, 40) + "' as " + name;
      throw new Unreadable(Complaints.figure(message, xml.at(), MEND));
    }
    return number.getAsLong();
  }

  private static Optional<CoverageUnit> unit(String type) {
    return switch (type) {
      case "INSTRUCTION" -> Optional.of(CoverageUnit.INSTRUCTION);
      case "BRANCH" -> Optional.of(CoverageUnit.BRANCH);
      case "LINE" -> Optional.of(CoverageUnit.LINE);
      case "METHOD" -> Optional.of(CoverageUnit.METHOD);
      case "CLASS" -> Optional.of(CoverageUnit.CLASS);
      default -> Optional.empty();
    };
  }

  private void report(SourceRef root) {
    Map<CoverageUnit, Ratio> sum = packages.values().stream().reduce(Map.of(), CoverageReport::sum);
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(whole);
    totals.putAll(sum);
    CoverageReport report = new CoverageReport(totals, CoverageSum.groups(packages));
    compare(sum, root);
    if (!report.hasData()) {
      sink.problem(Complaints.nothingInIt("coverage", SourceRef.of(file.path())));
    }
    sink.coverage(report);
  }

  private void compare(Map<CoverageUnit, Ratio> sum, SourceRef root) {
    whole.forEach(
        (unit, ratio) -> {
          Ratio parts = sum.getOrDefault(unit, ratio);
          if (!parts.equals(ratio)) {
            sink.problem(Complaints.sums(words(unit, ratio, parts), root));
          }
        });
  }

  private static String words(CoverageUnit unit, Ratio whole, Ratio parts) {
    return "the report says "
        + (whole.covered() + " of " + whole.total())
        + (" for the unit " + unit.key() + ", its packages add up to ")
        + (parts.covered() + " of " + parts.total());
  }
}
