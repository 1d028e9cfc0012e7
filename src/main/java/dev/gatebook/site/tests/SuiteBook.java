package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.row.TestPlaces;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run suite by suite. Of a test it keeps the place in the run alone. */
final class SuiteBook {
  private final List<TestCase> tests;
  private final int[] order;
  private final List<Suite> suites;

  private SuiteBook(List<TestCase> tests, int[] order, Map<String, int[]> spans) {
    this.tests = tests;
    this.order = order;
    this.suites =
        spans.entrySet().stream()
            .map(e -> suite(e.getKey(), e.getValue()[0], e.getValue()[1]))
            .toList();
  }

  /**
   * A suite.
   *
   * @param from its first test, counted through all suites
   * @param to behind its last one
   */
  record Suite(String name, TestTotals totals, int from, int to) {
    /** How many tests it has. */
    int size() {
      return to - from;
    }
  }

  /** The suites of a run by name, the tests of each in the order of the run. */
  static SuiteBook of(List<TestCase> tests) {
    TreeMap<String, int[]> spans = new TreeMap<>();
    tests.forEach(t -> spans.computeIfAbsent(TestPlaces.suiteOf(t), name -> new int[2])[1]++);
    int next = 0;
    for (int[] span : spans.values()) {
      int size = span[1];
      span[0] = next;
      span[1] = next;
      next += size;
    }
    int[] order = new int[tests.size()];
    int place = 0;
    for (TestCase test : tests) {
      int[] span = spans.getOrDefault(TestPlaces.suiteOf(test), new int[2]);
      order[span[1]++] = place++;
    }
    return new SuiteBook(tests, order, spans);
  }

  private Suite suite(String name, int from, int to) {
    return new Suite(name, TestTotals.of(tests(from, to)), from, to);
  }

  /** The suites by name. */
  List<Suite> byName() {
    return suites;
  }

  /** The suites with the most failures first, then by name. */
  List<Suite> worstFirst() {
    Comparator<Suite> worst =
        Comparator.comparing(s -> -(s.totals().failed() + s.totals().errors()));
    return suites.stream().sorted(worst.thenComparing(Suite::name)).toList();
  }

  /** The tests from one place to another, counted through all suites. */
  List<TestCase> tests(int from, int to) {
    return new AbstractList<>() {
      @Override
      public TestCase get(int index) {
        return tests.get(order[from + index]);
      }

      @Override
      public int size() {
        return to - from;
      }
    };
  }

  /** The place in the run of the test that stands there through all suites. */
  int place(int at) {
    return order[at];
  }

  /** How many tests there are. */
  int size() {
    return order.length;
  }
}
