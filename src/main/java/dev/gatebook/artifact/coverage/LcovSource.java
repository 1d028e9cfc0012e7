package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.Hits;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.util.EnumMap;
import java.util.Map;

/** What a trace file says of one source file, all its records together. */
final class LcovSource {
  private final Hits<Integer> lines = new Hits<>();
  private final Hits<String> branches = new Hits<>();
  private final Hits<String> functions = new Hits<>();
  private final Map<CoverageUnit, Ratio> summary = new EnumMap<>(CoverageUnit.class);
  private boolean ended;

  boolean line(int number, boolean hit) {
    return lines.add(number, hit);
  }

  boolean branch(String name, boolean hit) {
    return branches.add(name, hit);
  }

  boolean function(String name, boolean hit) {
    return functions.add(name, hit);
  }

  /** Whether this is asked for the first time; sums of later records are of other test runs. */
  boolean isFirstRecord() {
    boolean first = !ended;
    ended = true;
    return first;
  }

  /** What a record claims as its sum; it counts where no point is listed. */
  void summary(CoverageUnit unit, Ratio claimed) {
    summary.put(unit, claimed);
  }

  Map<CoverageUnit, Ratio> totals() {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(summary);
    put(totals, CoverageUnit.LINE, lines);
    put(totals, CoverageUnit.BRANCH, branches);
    put(totals, CoverageUnit.FUNCTION, functions);
    totals.values().removeIf(ratio -> !ratio.hasData());
    return totals;
  }

  private static void put(Map<CoverageUnit, Ratio> totals, CoverageUnit unit, Hits<?> hits) {
    if (!hits.isEmpty()) {
      totals.put(unit, hits.ratio());
    }
  }
}
