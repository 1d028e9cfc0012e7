package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.row.TestPlaces;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run suite by suite. Of a test it keeps the place in the run alone. */
final class SuiteBook {
  private final List<TestCase> tests;
  private final int[] order;
  private final List<Suite> suites;

  private SuiteBook(List<TestCase> tests, int[] order, List<Suite> suites) {
    this.tests = tests;
    this.order = order;
    this.suites = List.copyOf(suites);
  }

  /**
   * A suite of which the tests are being counted; making a test takes time, so each is made once.
   */
  private static final class Draft {
    private TestTotals totals = TestTotals.NONE;
    private int size;
    private int next;

    void add(TestCase test) {
      totals = totals.plus(TestTotals.of(test));
      size++;
    }

    Suite from(String name, int from) {
      next = from;
      return new Suite(name, totals, from, from + size);
    }
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
    TreeMap<String, Draft> drafts = new TreeMap<>();
    Draft[] holders = new Draft[tests.size()];
    int place = 0;
    for (TestCase test : tests) {
      Draft draft = drafts.computeIfAbsent(TestPlaces.suiteOf(test), name -> new Draft());
      draft.add(test);
      holders[place++] = draft;
    }
    List<Suite> suites = new ArrayList<>();
    int from = 0;
    for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
      suites.add(draft.getValue().from(draft.getKey(), from));
      from = suites.get(suites.size() - 1).to();
    }
    int[] order = new int[holders.length];
    for (int at = 0; at < holders.length; at++) {
      order[holders[at].next++] = at;
    }
    return new SuiteBook(tests, order, suites);
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
