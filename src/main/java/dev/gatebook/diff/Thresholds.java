package dev.gatebook.diff;

import dev.gatebook.diff.Change.OfGoalpost.Move;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must be reached, by the name of the figure. */
record Thresholds(Map<String, Expectation> all) {
  private static final Expectation NONE_FAILS =
      new Expectation("= 0", Expectation.Relation.EQUAL, BigDecimal.ZERO, Unit.COUNT);

  private static final Expectation ALL =
      new Expectation("all", Expectation.Relation.AT_LEAST, BigDecimal.valueOf(100), Unit.PERCENT);

  /** One threshold that is not the same on both sides. */
  record Moved(String name, Optional<Expectation> from, Optional<Expectation> to, Move move) {}

  /** What a gate asks for. */
  static Thresholds of(Policy policy) {
    Map<String, Expectation> all = new TreeMap<>();
    all.put("criteria", policy.criteria().orElse(ALL));
    policy.tests().forEach((count, e) -> all.put("tests." + count.key(), e));
    policy.coverage().forEach((unit, e) -> all.put("coverage." + unit.key(), e));
    return new Thresholds(all);
  }

  /** What the evidence of a task asks for. */
  static Thresholds of(AssessedTask task) {
    return of(task.task().evidence());
  }

  /** What pieces of evidence ask for. */
  static Thresholds of(List<Evidence> evidence) {
    Map<String, Expectation> all = new TreeMap<>();
    evidence.forEach(e -> all.putAll(asked(e)));
    return new Thresholds(all);
  }

  Stream<Moved> movedTo(Thresholds newer) {
    Set<String> names = new TreeSet<>(all.keySet());
    names.addAll(newer.all.keySet());
    return names.stream()
        .flatMap(
            name ->
                moved(
                    name,
                    Optional.ofNullable(all.get(name)),
                    Optional.ofNullable(newer.all.get(name)))
                    .stream());
  }

  private static Optional<Moved> moved(
      String name, Optional<Expectation> from, Optional<Expectation> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of(
          new Moved(name, from, to, from.isEmpty() ? Move.TIGHTENED : Move.LOOSENED));
    }
    return Allowed.move(from.get(), to.get()).map(move -> new Moved(name, from, to, move));
  }

  /** What a piece of evidence asks for, by the name of the figure and what it is of. */
  private static Map<String, Expectation> asked(Evidence evidence) {
    Map<String, Expectation> asked = new TreeMap<>();
    evidence.as(Evidence.Tests.class).forEach(tests -> asked.putAll(ofTests(tests)));
    evidence.as(Evidence.Coverage.class).forEach(coverage -> asked.putAll(ofCoverage(coverage)));
    evidence
        .as(Evidence.Findings.class)
        .forEach(findings -> asked.put("findings of " + findings.rule(), findings.count()));
    evidence
        .as(Evidence.Metric.class)
        .forEach(metric -> asked.put("metric " + metric.name(), metric.value()));
    return asked;
  }

  private static Map<String, Expectation> ofTests(Evidence.Tests tests) {
    Map<TestCount, Expectation> counts =
        tests.counts().isEmpty() ? Map.of(TestCount.FAILED, NONE_FAILS) : tests.counts();
    Map<String, Expectation> asked = new TreeMap<>();
    String of = tests.select().equals("*") ? "" : " of " + tests.select();
    counts.forEach((count, e) -> asked.put("tests." + count.key() + of, e));
    return asked;
  }

  private static Map<String, Expectation> ofCoverage(Evidence.Coverage coverage) {
    Map<String, Expectation> asked = new TreeMap<>();
    String of = coverage.within().map(w -> " of " + w).orElse("");
    coverage.shares().forEach((unit, e) -> asked.put("coverage." + unit.key() + of, e));
    return asked;
  }
}
