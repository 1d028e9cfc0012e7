package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CoverageSum;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Coverage that is being added up, group by group, and what the report says of the whole. */
final class CoverageTally {
  private final ArtifactStream file;
  private final Sink sink;
  private final TreeMap<String, Map<CoverageUnit, Ratio>> groups = new TreeMap<>();
  private final Map<CoverageUnit, Ratio> whole = new EnumMap<>(CoverageUnit.class);
  private long points;

  CoverageTally(ArtifactStream file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Adds to a group what has data. */
  void add(String group, Map<CoverageUnit, Ratio> more) {
    Map<CoverageUnit, Ratio> known = new EnumMap<>(CoverageUnit.class);
    more.forEach(
        (unit, ratio) -> {
          if (ratio.hasData()) {
            known.put(unit, ratio);
          }
        });
    groups.merge(group.isEmpty() ? "(default)" : group, known, CoverageReport::sum);
  }

  /** What the report declares for the whole. */
  void declare(CoverageUnit unit, Ratio ratio) {
    whole.put(unit, ratio);
  }

  /** One more line or branch is kept. */
  void point(SourceRef at) throws Unreadable {
    points++;
    if (points > Limits.COVERAGE_POINTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.COVERAGE_POINTS + " lines and branches", at));
    }
  }

  /** Hands the report over; where nothing is listed, what is declared counts. */
  void finish(SourceRef root) {
    Map<CoverageUnit, Ratio> sum = groups.values().stream().reduce(Map.of(), CoverageReport::sum);
    whole.forEach((unit, ratio) -> compare(unit, ratio, sum, root));
    boolean summaryOnly = sum.isEmpty() && whole.values().stream().anyMatch(Ratio::hasData);
    CoverageReport report =
        new CoverageReport(summaryOnly ? whole : sum, CoverageSum.groups(groups));
    if (!report.hasData()) {
      sink.problem(Complaints.nothingInIt("coverage", SourceRef.of(file.path())));
    }
    sink.coverage(report);
  }

  private void compare(
      CoverageUnit unit, Ratio declared, Map<CoverageUnit, Ratio> sum, SourceRef root) {
    Ratio parts = sum.getOrDefault(unit, Ratio.NONE);
    if (!sum.isEmpty() && !parts.equals(declared)) {
      sink.problem(
          Complaints.sums(
              "the report says "
                  + (declared.covered() + " of " + declared.total())
                  + (" for the unit " + unit.key() + ", its parts add up to ")
                  + (parts.covered() + " of " + parts.total()),
              root));
    }
  }
}
