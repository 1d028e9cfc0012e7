package dev.gatebook.artifact.read;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds reports of coverage unit by unit, and groups of one name into one group. */
public final class CoverageSum {
  private CoverageSum() {}

  public static CoverageReport of(List<Artifact> artifacts) {
    return ofReports(artifacts.stream().map(Artifact::coverage).toList());
  }

  public static CoverageReport ofReports(List<CoverageReport> reports) {
    Map<CoverageUnit, Ratio> totals = Map.of();
    TreeMap<String, Map<CoverageUnit, Ratio>> groups = new TreeMap<>();
    for (CoverageReport report : reports) {
      totals = CoverageReport.sum(totals, report.totals());
      for (CoverageReport.Group group : report.groups()) {
        groups.merge(group.name(), group.totals(), CoverageReport::sum);
      }
    }
    return new CoverageReport(totals, groups(groups));
  }

  public static List<CoverageReport.Group> groups(
      SortedMap<String, Map<CoverageUnit, Ratio>> byName) {
    return byName.entrySet().stream()
        .map(entry -> new CoverageReport.Group(entry.getKey(), entry.getValue()))
        .toList();
  }
}
