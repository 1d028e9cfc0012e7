package dev.gatebook.diff;

import dev.gatebook.json.Json;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measured tests as short rows: the names class by class, every outcome that is not a plain pass,
 * and the durations class by class: 0 for none, else one more than the milliseconds.
 */
final class ComparedTests {
  private final TestPast past;
  private final List<Json> names = new ArrayList<>();
  private final List<Json> outcomes = new ArrayList<>();
  private final List<Json> millis = new ArrayList<>();
  private final List<Json> ofClass = new ArrayList<>();
  private final List<Json> durations = new ArrayList<>();

  private ComparedTests(TestPast past) {
    this.past = past;
  }

  static Map<String, List<Json>> sections(Measured measured, TestPast past) {
    ComparedTests tests = new ComparedTests(past);
    TestMatch.byKey(measured.tests()).values().forEach(tests::add);
    tests.close();
    Map<String, List<Json>> sections = new LinkedHashMap<>();
    sections.put("names", tests.names);
    sections.put("suites", suites(measured));
    sections.put("outcomes", tests.outcomes);
    sections.put("millis", tests.millis);
    return sections;
  }

  /** The names of all suites; none where they are those of the classes. */
  private static List<Json> suites(Measured measured) {
    Set<String> suites = MetricDiffer.suites(measured);
    Set<String> holders =
        measured.tests().stream().map(MovedTests::holder).collect(Collectors.toSet());
    return suites.equals(holders) ? List.of() : suites.stream().map(ComparedAudit::row).toList();
  }

  private void add(TestCase test) {
    String holder = MovedTests.holder(test);
    if (ofClass.isEmpty() || !ofClass.get(0).equals(Json.of(holder))) {
      close();
      ofClass.add(Json.of(holder));
    }
    ofClass.add(
        test.parameters().isEmpty()
            ? Json.of(test.name())
            : ComparedAudit.row(test.name(), test.parameters()));
    durations.add(Json.of(test.durationMillis().map(known -> Math.max(0, known) + 1).orElse(0L)));
    if (test.outcome() != TestOutcome.PASSED) {
      outcomes.add(outcome(test));
    }
  }

  /** It is told since when a test fails, not for how long: that would be another row each time. */
  private Json outcome(TestCase test) {
    Optional<TestPast.Streak> streak =
        test.outcome().isFailure()
            ? past.streak(new TestMatch.Kept(test, test), "")
            : Optional.empty();
    return ComparedAudit.row(
        names.size(),
        ofClass.size() - 2,
        ComparedAudit.place(test.outcome()),
        TestDiffer.failure(test),
        streak.map(known -> past.runs().size() + 1 - known.audits()).orElse(0),
        streak.map(TestPast.Streak::since).orElse(""));
  }

  private void close() {
    if (!ofClass.isEmpty()) {
      names.add(new Json.Arr(ofClass));
      millis.add(new Json.Arr(durations));
      ofClass.clear();
      durations.clear();
    }
  }
}
