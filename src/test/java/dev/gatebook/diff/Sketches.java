package dev.gatebook.diff;

import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Figures;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small values for tests. */
final class Sketches {
  private static final Evidence.Basis BASIS =
      new Evidence.Basis(TaskSketch.AT, Prose.EMPTY, Optional.empty());

  private Sketches() {}

  static AuditDiff diff(AuditSketch from, AuditSketch to) {
    return AuditDiffer.diff(from.audit(), to.audit(), History.Span.NONE);
  }

  static Change only(AuditDiff diff, Kind kind) {
    List<Change> found = diff.of(kind);
    if (found.size() != 1) {
      throw new AssertionError("expected one " + kind.key() + ", found " + diff.changes());
    }
    return found.get(0);
  }

  static Quantity exact(String number, Unit unit) {
    String space = unit.symbol().isEmpty() ? "" : " ";
    return new Quantity.Exact(number + space + unit.symbol(), new BigDecimal(number), unit);
  }

  static Quantity about(String number, Unit unit) {
    return new Quantity.About("~" + number + " " + unit.symbol(), new BigDecimal(number), unit);
  }

  static Quantity atLeast(String number) {
    return new Quantity.AtLeast(number + "+", new BigDecimal(number), Unit.COUNT);
  }

  static Quantity hours(int from, int to) {
    return new Quantity.Range(
        from + "-" + to + " h", BigDecimal.valueOf(from), BigDecimal.valueOf(to), Unit.HOURS);
  }

  static Expectation asks(Expectation.Relation relation, String bound, Unit unit) {
    return new Expectation(relation.symbol() + " " + bound, relation, new BigDecimal(bound), unit);
  }

  static Evidence file(String path) {
    return new Evidence.File(BASIS, path, List.of(), List.of(), List.of(), true);
  }

  static Evidence coverageOf(String percent) {
    return new Evidence.Coverage(
        BASIS,
        Optional.empty(),
        Map.of(CoverageUnit.LINE, asks(Expectation.Relation.AT_LEAST, percent, Unit.PERCENT)));
  }

  static Issue issue(String id, String title, String severity, Issue.State state) {
    return issueAt(id, title, severity, state, "src/app.py");
  }

  static Issue issueAt(
      String id, String title, String severity, Issue.State state, String location) {
    return new Issue(
        id,
        Prose.literal(title),
        "bug",
        severity,
        "",
        state,
        state.key(),
        List.of(location),
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Figures.NONE,
        List.of(),
        List.of(),
        TaskSketch.AT);
  }

  static TestCase test(String className, String name, TestOutcome outcome) {
    return test(className, name, outcome, 10);
  }

  static TestCase test(String className, String name, TestOutcome outcome, long millis) {
    Optional<TestCase.Failure> failure =
        outcome.isFailure()
            ? Optional.of(new TestCase.Failure("boom in " + name + "\nmore", "Error", ""))
            : Optional.empty();
    return new TestCase(
        "suite",
        className,
        name,
        "",
        outcome,
        Optional.of(millis),
        failure,
        "",
        List.of(),
        "r.xml");
  }
}
