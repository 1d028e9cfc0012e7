package dev.gatebook.model;

import java.util.List;

/**
 * What Gatebook itself read from the artifacts of one audit.
 *
 * @param artifacts every file that was found, the unreadable ones too, by path
 * @param tests every test, by key
 * @param coverage coverage of all artifacts together
 */
public record Measured(
    List<Artifact> artifacts, List<TestCase> tests, TestTotals totals, CoverageReport coverage) {
  public Measured {
    artifacts = List.copyOf(artifacts);
    tests = List.copyOf(tests);
  }

  /** No artifact was found. */
  public static final Measured NOTHING =
      new Measured(List.of(), List.of(), TestTotals.NONE, CoverageReport.NONE);

  /** Whether an artifact with tests was read. */
  public boolean hasTests() {
    return totals.total() > 0;
  }

  /** The files that could not be read. */
  public List<Artifact> unreadable() {
    return artifacts.stream().filter(a -> !a.readable()).toList();
  }
}
