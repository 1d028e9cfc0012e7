package dev.gatebook.artifact.read;

import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.HeldTrace;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestPlace;
import dev.gatebook.model.TestRows;
import dev.gatebook.model.TestRowsBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what a format finds in one file. */
public final class Sink {
  private final String path;
  private final Memory memory;
  private final TestRowsBuilder tests;
  private final TraceBudget traces = new TraceBudget(Limits.TRACE_CHARS);
  private final List<CoverageReport> coverage = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final List<Measurement> metrics = new ArrayList<>();
  private Optional<Try> tried = Optional.empty();
  private final OriginDraft origin = new OriginDraft();
  private String dialect = "";
  private int runs;
  private int failedRuns;
  private int unlisted;
  private int components;

  /** For a file of that path. */
  public Sink(String path, Memory memory) {
    this.path = path;
    this.memory = memory;
    this.tests = new TestRowsBuilder(memory.tests());
  }

  /** Path of the file. */
  public String path() {
    return path;
  }

  /** Gives equal texts as one. */
  public TextPool texts() {
    return memory.texts();
  }

  /** Which tool wrote the file; the last word holds. */
  public void dialect(String name) {
    dialect = name;
  }

  public void test(TestCase test) throws Unreadable {
    limit();
    tests.add(traces.keep(test));
  }

  /** A test of a file that is too short for its traces to be too much. */
  public void test(TestCase test, HeldTrace trace) throws Unreadable {
    limit();
    tests.add(test, Optional.of(trace));
  }

  /** A test that passed and has nothing else to tell, as {@link TestRowsBuilder#pass} takes it. */
  public void pass(TestPlace place, Letters name, int cut, long millis) throws Unreadable {
    limit();
    tests.pass(place, name, cut, millis);
  }

  private void limit() throws Unreadable {
    if (tests.size() == Limits.TESTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.TESTS + " tests", SourceRef.of(path)));
    }
  }

  /**
   * A try of a test, where a file holds one try.
   *
   * @param test what all tries of the test have in common
   * @param when when it ended, in a measure that all tries share
   */
  public record Try(String test, BigDecimal when) {}

  /** The file is one try of that test; without a time it is the first one. */
  public void tryOf(String test, Optional<BigDecimal> when) {
    tried = Optional.of(new Try(test, when.orElse(BigDecimal.ZERO)));
  }

  public Optional<Try> tried() {
    return tried;
  }

  /** What the file says of the run that made it. */
  public OriginDraft origin() {
    return origin;
  }

  public void coverage(CoverageReport report) {
    coverage.add(report);
  }

  /** A result of static analysis; of more than a file may hold, none counts. */
  public void alert(Alert alert) throws Unreadable {
    if (alerts.size() == Limits.ALERTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.ALERTS + " results", SourceRef.of(path)));
    }
    alerts.add(alert);
  }

  /** A tool for static analysis ran, to its end or not. */
  public void run(boolean whole) {
    runs += whole ? 1 : 0;
    failedRuns += whole ? 0 : 1;
  }

  public void metric(Measurement metric) throws Unreadable {
    if (metrics.size() == Limits.ALERTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.ALERTS + " figures", SourceRef.of(path)));
    }
    metrics.add(metric);
  }

  /** How many components a bill of materials lists. */
  public void components(int count) {
    components = count;
  }

  public int components() {
    return components;
  }

  /** A problem; of very many only the first are kept, and the others counted. */
  public void problem(Problem problem) {
    if (problems.size() < Limits.PROBLEMS) {
      problems.add(problem);
    } else {
      unlisted++;
    }
  }

  public String dialect() {
    return dialect;
  }

  public TestRows tests() {
    return tests.rows();
  }

  /** How many tests were found so far. */
  public int count() {
    return tests.size();
  }

  public CoverageReport coverage() {
    return switch (coverage.size()) {
      case 0 -> CoverageReport.NONE;
      case 1 -> coverage.get(0);
      default -> CoverageSum.ofReports(coverage);
    };
  }

  public List<Alert> alerts() {
    return List.copyOf(alerts);
  }

  public AlertTotals alertTotals() {
    return AlertTotals.of(alerts, runs, failedRuns);
  }

  public List<Measurement> metrics() {
    return List.copyOf(metrics);
  }

  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    if (traces.cut() > 0) {
      all.add(Complaints.cutTraces(traces.cut(), SourceRef.of(path)));
    }
    if (unlisted > 0) {
      all.add(Complaints.more(unlisted, SourceRef.of(path)));
    }
    return List.copyOf(all);
  }
}
