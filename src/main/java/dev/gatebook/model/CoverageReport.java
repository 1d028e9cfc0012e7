package dev.gatebook.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measured coverage.
 *
 * @param totals covered and total per unit; a unit that was not reported is absent
 * @param groups the same per package or folder, by name
 */
public record CoverageReport(Map<CoverageUnit, Ratio> totals, List<Group> groups) {
  public CoverageReport {
    totals = Map.copyOf(totals);
    groups = List.copyOf(groups);
  }

  /** Nothing was measured. */
  public static final CoverageReport NONE = new CoverageReport(Map.of(), List.of());

  /** Coverage of one package or folder. */
  public record Group(String name, Map<CoverageUnit, Ratio> totals) {
    public Group {
      totals = Map.copyOf(totals);
    }
  }

  /** The share of that unit, {@link Ratio#NONE} when it was not reported. */
  public Ratio of(CoverageUnit unit) {
    return totals.getOrDefault(unit, Ratio.NONE);
  }

  /** Whether anything was measured. */
  public boolean hasData() {
    return totals.values().stream().anyMatch(Ratio::hasData);
  }

  /** Both measurements added, unit by unit. */
  public static Map<CoverageUnit, Ratio> sum(
      Map<CoverageUnit, Ratio> a, Map<CoverageUnit, Ratio> b) {
    Map<CoverageUnit, Ratio> sum = new EnumMap<>(CoverageUnit.class);
    sum.putAll(a);
    b.forEach((unit, ratio) -> sum.merge(unit, ratio, Ratio::plus));
    return sum;
  }
}
