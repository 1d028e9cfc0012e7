package dev.gatebook.assess;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small values that tests are made of. */
public final class Pieces {
  public static final SourceRef AT = new SourceRef("audit.yml", 1, 1);
  private static final Evidence.Basis BASIS = new Evidence.Basis(AT, Prose.EMPTY, Optional.empty());

  private Pieces() {}

  public static Quantity exact(long value) {
    return Quantity.exact(value);
  }

  public static Quantity atLeast(long value) {
    return new Quantity.AtLeast(value + "+", BigDecimal.valueOf(value), Unit.COUNT);
  }

  public static Quantity percent(String value) {
    return new Quantity.Exact(value + " %", new BigDecimal(value), Unit.PERCENT);
  }

  public static Quantity aboutPercent(String value) {
    return new Quantity.About("~" + value + " %", new BigDecimal(value), Unit.PERCENT);
  }

  public static Quantity days(long from, long to) {
    return new Quantity.Range(
        from + "-" + to + " d", BigDecimal.valueOf(from), BigDecimal.valueOf(to), Unit.DAYS);
  }

  public static Quantity many() {
    return new Quantity.Unstated("multiple");
  }

  public static Expectation atLeastPercent(long bound) {
    return new Expectation(
        "", Expectation.Relation.AT_LEAST, BigDecimal.valueOf(bound), Unit.PERCENT);
  }

  public static Expectation equalTo(long bound) {
    return new Expectation("", Expectation.Relation.EQUAL, BigDecimal.valueOf(bound), Unit.COUNT);
  }

  public static Expectation noLessThan(long bound) {
    return new Expectation(
        "", Expectation.Relation.AT_LEAST, BigDecimal.valueOf(bound), Unit.COUNT);
  }

  public static Evidence.Tests tests(String select) {
    return new Evidence.Tests(BASIS, select, Map.of());
  }

  public static Evidence.Tests tests(String select, TestCount count, Expectation bound) {
    return new Evidence.Tests(BASIS, select, Map.of(count, bound));
  }

  public static Evidence.Coverage lineCoverage(long percent) {
    return new Evidence.Coverage(
        BASIS, Optional.empty(), Map.of(CoverageUnit.LINE, atLeastPercent(percent)));
  }

  public static Evidence.Coverage lineCoverage(String within, long percent) {
    return new Evidence.Coverage(
        BASIS, Optional.of(within), Map.of(CoverageUnit.LINE, atLeastPercent(percent)));
  }

  public static Evidence.File file(String path) {
    return new Evidence.File(BASIS, path, List.of(), List.of(), List.of(), true);
  }

  public static Evidence.File gone(String path) {
    return new Evidence.File(BASIS, path, List.of(), List.of(), List.of(), false);
  }

  public static Evidence.File lines(String path, int from, int to, String contains) {
    return new Evidence.File(
        BASIS, path, List.of(new LineRange(from, to)), List.of(contains), List.of(), true);
  }

  public static Evidence.File without(String path, String text) {
    return new Evidence.File(BASIS, path, List.of(), List.of(), List.of(text), true);
  }

  public static Evidence.Commit commit(String revision) {
    return new Evidence.Commit(BASIS, revision, Optional.empty());
  }

  public static Evidence.Commit commit(String revision, String subject) {
    return new Evidence.Commit(BASIS, revision, Optional.of(subject));
  }

  public static Evidence.Command ran(String command, String observed) {
    return new Evidence.Command(BASIS, command, Optional.empty(), Optional.of(observed), false);
  }

  public static Evidence.Command ran(String command, String expected, String observed) {
    return new Evidence.Command(
        BASIS, command, Optional.of(expected), Optional.of(observed), false);
  }

  public static Evidence.Command notRun(String command) {
    return new Evidence.Command(BASIS, command, Optional.of("fine"), Optional.empty(), false);
  }

  public static Evidence.Command inEnvironment(String environment, Evidence.Command run) {
    Evidence.Basis basis = new Evidence.Basis(AT, Prose.EMPTY, Optional.of(environment));
    return new Evidence.Command(
        basis, run.command(), run.expected(), run.observed(), run.failureExpected());
  }

  public static Evidence.Command failedAsMeant(String command, String observed) {
    return new Evidence.Command(BASIS, command, Optional.empty(), Optional.of(observed), true);
  }

  public static Evidence.Link link(String url) {
    return new Evidence.Link(BASIS, url, "");
  }

  public static Evidence.Attestation word(String who, Optional<LocalDate> until) {
    return new Evidence.Attestation(
        BASIS, Prose.literal("seen"), new Actor(who, Actor.Kind.PERSON), Optional.empty(), until);
  }

  public static TestCase test(String type, String name, TestOutcome outcome) {
    return new TestCase(
        type,
        type,
        name,
        "",
        outcome,
        Optional.of(5L),
        Optional.empty(),
        "",
        List.of(),
        "junit.xml");
  }

  /** Tests named {@code one}, {@code two}… of one class, in that many outcomes. */
  public static List<TestCase> tests(String type, TestOutcome outcome, int count) {
    List<TestCase> tests = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      tests.add(test(type, outcome.key() + i, outcome));
    }
    return tests;
  }

  public static Measured measured(List<TestCase> tests) {
    TestTotals totals = TestTotals.of(tests);
    Artifact junit = artifact("junit.xml", "junit-xml", true, totals, CoverageReport.NONE);
    return new Measured(List.of(junit), tests, totals, CoverageReport.NONE);
  }

  public static Measured measured(CoverageReport coverage) {
    Artifact jacoco = artifact("jacoco.xml", "jacoco-xml", true, TestTotals.NONE, coverage);
    return new Measured(List.of(jacoco), List.of(), TestTotals.NONE, coverage);
  }

  public static CoverageReport covered(long covered, long total) {
    return new CoverageReport(Map.of(CoverageUnit.LINE, new Ratio(covered, total)), List.of());
  }

  /** The same with one more file, which could not be read. */
  public static Measured withUnreadable(Measured measured) {
    List<Artifact> artifacts = new ArrayList<>(measured.artifacts());
    artifacts.add(unreadable("broken.xml"));
    return new Measured(artifacts, measured.tests(), measured.totals(), measured.coverage());
  }

  public static Artifact unreadable(String path) {
    return artifact(path, "unknown", false, TestTotals.NONE, CoverageReport.NONE);
  }

  private static Artifact artifact(
      String path, String format, boolean readable, TestTotals tests, CoverageReport coverage) {
    return new Artifact(
        path, "00", 1, format, "", readable, Tally.of(tests, coverage), List.of(), Origin.NONE);
  }
}
