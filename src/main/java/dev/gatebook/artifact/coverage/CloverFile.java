package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.Folders;
import dev.gatebook.artifact.read.Hits;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.util.EnumMap;
import java.util.Map;

/** A source file in a report of Clover: its metrics, and its lines where those are missing. */
final class CloverFile {
  private final String group;
  private final String path;
  private final Map<CoverageUnit, Ratio> metrics = new EnumMap<>(CoverageUnit.class);
  private final Hits<Long> lines = new Hits<>();

  CloverFile(String group, String path) {
    this.group = group;
    this.path = path;
  }

  String path() {
    return path;
  }

  /** Its package; PHPUnit's files have none, so that their folder stands for it. */
  String group(Folders folders) {
    return group.isEmpty() ? folders.folder(path) : group;
  }

  void metrics(Map<CoverageUnit, Ratio> totals) {
    metrics.putAll(totals);
  }

  /** Takes the line at hand; whether it is a new one. */
  boolean line(XmlCursor xml) throws Unreadable {
    if (xml.value("type").equals("method")) {
      return false;
    }
    Figures figures = new Figures(xml);
    return lines.add(figures.count("num"), isHit(xml, figures));
  }

  private static boolean isHit(XmlCursor xml, Figures figures) throws Unreadable {
    return xml.attribute("count").isPresent()
        ? figures.hit("count")
        : figures.hit("truecount") || figures.hit("falsecount");
  }

  /** OpenClover counts statements; its lines are counted apart. */
  Map<CoverageUnit, Ratio> totals(CloverDialect dialect) {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
    if (!lines.isEmpty()) {
      totals.put(CoverageUnit.LINE, lines.ratio());
    }
    if (dialect != CloverDialect.OPENCLOVER && metrics.containsKey(CoverageUnit.LINE)) {
      totals.remove(CoverageUnit.LINE);
    }
    totals.putAll(metrics);
    return totals;
  }
}
