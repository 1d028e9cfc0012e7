package dev.gatebook.diff;

import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tests of one suite that fail in the newer audit.
 *
 * @param suite name of the suite; of the class where the report names no suite
 * @param tests at least one, in the order of the diff
 */
public record FailingSuite(String suite, List<Change.OfTest> tests) {
  public FailingSuite {
    tests = List.copyOf(tests);
  }

  /** How many of the tests did not fail before. */
  public long fresh() {
    return tests.stream().filter(t -> t.fact().kind() != Kind.TEST_STILL_FAILING).count();
  }

  /** The suites, the one with the most tests first. */
  static List<FailingSuite> of(List<Change.OfTest> failing) {
    Map<String, List<Change.OfTest>> suites = new TreeMap<>();
    for (Change.OfTest test : failing) {
      String suite = test.to().map(FailingSuite::name).orElse("");
      suites.computeIfAbsent(suite, s -> new ArrayList<>()).add(test);
    }
    return suites.entrySet().stream()
        .map(e -> new FailingSuite(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(suite -> -suite.tests().size()))
        .toList();
  }

  private static String name(TestCase test) {
    return test.suite().isEmpty() ? test.className() : test.suite();
  }
}
