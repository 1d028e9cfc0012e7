package dev.gatebook.diff;

import dev.gatebook.model.Symptom;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tests of the newer audit that fail in the same way.
 *
 * @param symptom what their failures have in common
 * @param tests at least one, in the order of the diff
 * @param example the failure of the first of them
 */
public record FailureCause(Symptom symptom, List<Change.OfTest> tests, TestCase.Failure example) {
  private static final TestCase.Failure SILENT = new TestCase.Failure("", "", "");

  public FailureCause {
    tests = List.copyOf(tests);
  }

  /** How many of the tests did not fail before. */
  public long fresh() {
    return tests.stream().filter(t -> t.fact().kind() != Kind.TEST_STILL_FAILING).count();
  }

  /** The causes, the one with the most tests first. */
  static List<FailureCause> of(List<Change.OfTest> failing) {
    Map<Symptom, List<Change.OfTest>> causes = new TreeMap<>();
    for (Change.OfTest test : failing) {
      causes.computeIfAbsent(Symptom.of(failure(test)), s -> new ArrayList<>()).add(test);
    }
    return causes.entrySet().stream()
        .map(e -> new FailureCause(e.getKey(), e.getValue(), failure(e.getValue().get(0))))
        .sorted(Comparator.comparingInt(cause -> -cause.tests().size()))
        .toList();
  }

  private static TestCase.Failure failure(Change.OfTest test) {
    Optional<TestCase.Failure> failure = test.to().flatMap(TestCase::failure);
    return failure.orElse(SILENT);
  }
}
