package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CoverageSum;
import dev.gatebook.artifact.read.Folders;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Coverage by source file, to be summed up by folder and as a whole. */
final class FileCoverage {
  private final Sink sink;
  private final SourceRef report;
  private final TreeMap<String, Map<CoverageUnit, Ratio>> files = new TreeMap<>();

  FileCoverage(Sink sink, String path) {
    this.sink = sink;
    this.report = SourceRef.of(path);
  }

  /** Adds a share of a source file; a unit that has nothing to be covered is left out. */
  void add(String file, CoverageUnit unit, Ratio ratio) {
    Map<CoverageUnit, Ratio> units =
        files.computeIfAbsent(file.replace('\\', '/'), f -> new EnumMap<>(CoverageUnit.class));
    if (ratio.hasData()) {
      units.merge(unit, ratio, Ratio::plus);
    }
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Says where the report claims another sum than its files have. */
  void compare(Map<CoverageUnit, Ratio> claimed) {
    Map<CoverageUnit, Ratio> counted = totals();
    claimed.forEach(
        (unit, ratio) -> {
          Ratio found = counted.getOrDefault(unit, Ratio.NONE);
          if (ratio.hasData() && !ratio.equals(found)) {
            sink.problem(Complaints.sums(words(unit, ratio, found), report));
          }
        });
  }

  private static String words(CoverageUnit unit, Ratio claimed, Ratio found) {
    return "the report says "
        + (claimed.covered() + " of " + claimed.total())
        + (" for the unit " + unit.key() + ", its files add up to ")
        + (found.covered() + " of " + found.total());
  }

  private Map<CoverageUnit, Ratio> totals() {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
    files.values().forEach(units -> units.forEach((u, r) -> totals.merge(u, r, Ratio::plus)));
    return totals;
  }

  /** Hands the report over. */
  void give() {
    give(totals());
  }

  /** Hands the report over where only its sums are known. */
  void give(Map<CoverageUnit, Ratio> totals) {
    TreeMap<String, Map<CoverageUnit, Ratio>> groups = new TreeMap<>();
    Folders folders = Folders.of(List.copyOf(files.keySet()));
    files.forEach((name, units) -> groups.merge(folders.folder(name), units, CoverageReport::sum));
    CoverageReport whole = new CoverageReport(totals, CoverageSum.groups(groups));
    if (!whole.hasData()) {
      sink.problem(Complaints.nothingInIt("coverage", report));
    }
    sink.coverage(whole);
  }
}
