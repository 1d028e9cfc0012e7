package dev.gatebook.model;

import java.util.List;

/**
 * What Gatebook itself read from the artifacts of one audit.
 *
 * @param artifacts every file that was found, the unreadable ones too, by path
 * @param tests every test, by key; of a large record, read again where memory runs short
 * @param coverage coverage of all artifacts together
 * @param alerts every alert of static analysis, by place
 * @param metrics every measurement, by name
 */
public record Measured(
    List<Artifact> artifacts,
    List<TestCase> tests,
    TestTotals totals,
    CoverageReport coverage,
    List<Alert> alerts,
    List<Measurement> metrics) {
  public Measured {
    artifacts = List.copyOf(artifacts);
    tests = keepsItself(tests) ? tests : List.copyOf(tests);
    alerts = List.copyOf(alerts);
    metrics = List.copyOf(metrics);
  }

  /** Lists that never change and need not be copied, as that would make all tests of them. */
  private static boolean keepsItself(List<TestCase> tests) {
    return tests instanceof RereadList || tests instanceof TestRows;
  }

  /** No artifact was found. */
  public static final Measured NOTHING =
      new Measured(List.of(), List.of(), TestTotals.NONE, CoverageReport.NONE);

  /** Facts on tests and coverage alone. */
  public Measured(
      List<Artifact> artifacts, List<TestCase> tests, TestTotals totals, CoverageReport coverage) {
    this(artifacts, tests, totals, coverage, List.of(), List.of());
  }

  /** The same facts with the tests in another list that equals the one here. */
  public Measured withTests(List<TestCase> others) {
    return new Measured(artifacts, others, totals, coverage, alerts, metrics);
  }

  /** What the alerts of all artifacts add up to. */
  public AlertTotals alertTotals() {
    return artifacts.stream().map(Artifact::alerts).reduce(AlertTotals.NONE, AlertTotals::plus);
  }

  /** Whether an artifact with tests was read. */
  public boolean hasTests() {
    return totals.total() > 0;
  }

  /** Whether a report about that was read, even one that counts nothing. */
  public boolean has(ArtifactKind kind) {
    return artifacts.stream().anyMatch(artifact -> artifact.kind() == kind);
  }

  /** The files that could not be read. */
  public List<Artifact> unreadable() {
    return artifacts.stream().filter(a -> !a.readable()).toList();
  }

  /** The files that were read and are not of the audited commit. */
  public List<Artifact> stale() {
    return artifacts.stream().filter(Artifact::isStale).toList();
  }

  /** The same with these artifacts in place of its own. */
  public Measured with(List<Artifact> others) {
    return new Measured(others, tests, totals, coverage, alerts, metrics);
  }

  /** The files that were read and contradict themselves. */
  public List<Artifact> inDoubt() {
    return artifacts.stream().filter(Artifact::inDoubt).toList();
  }
}
