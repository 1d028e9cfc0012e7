package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.row.TestPlaces;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A run suite by suite. Of a test it keeps the place in the run alone. */
final class SuiteBook {
  private final List<TestCase> tests;
  private final int[] order;
  private final int[] lengths;
  private final List<Suite> suites;

  private SuiteBook(List<TestCase> tests, int[] order, int[] lengths, List<Suite> suites) {
    this.tests = tests;
    this.order = order;
    this.lengths = lengths;
    this.suites = List.copyOf(suites);
  }

  /**
   * A suite of which the tests are being counted; making a test takes time, so each is made once.
   */
  private static final class Draft {
    private final String name;
    private final List<TestOutcome> others = new ArrayList<>();
    private int passed;
    private long millis;
    private int next;

    Draft(String name) {
      this.name = name;
    }

    void add(TestCase test) {
      if (test.outcome() == TestOutcome.PASSED) {
        passed++;
      } else {
        others.add(test.outcome());
      }
      millis += test.knownMillis();
    }

    Suite from(int from) {
      next = from;
      int to = from + passed + others.size();
      return new Suite(name, TestTotals.of(others, passed, millis), from, to);
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
    int[] lengths = new int[tests.size()];
    Draft draft = new Draft("");
    int place = 0;
    for (TestCase test : tests) {
      String suite = TestPlaces.suiteOf(test);
      if (place == 0 || !suite.equals(draft.name)) {
        draft = drafts.computeIfAbsent(suite, Draft::new);
      }
      draft.add(test);
      lengths[place] = test.nameLength();
      holders[place++] = draft;
    }
    List<Suite> suites = new ArrayList<>();
    int from = 0;
    for (Draft each : drafts.values()) {
      suites.add(each.from(from));
      from = suites.get(suites.size() - 1).to();
    }
    int[] order = new int[holders.length];
    for (int at = 0; at < holders.length; at++) {
      order[holders[at].next++] = at;
    }
    return new SuiteBook(tests, order, lengths, suites);
  }

  /** All tests counted, in records of earlier forms too, whose own counts name fewer outcomes. */
  TestTotals totals() {
    return suites.stream().map(Suite::totals).reduce(TestTotals.NONE, TestTotals::plus);
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

  /** How long the name of the test with its parameters is that stands there. */
  int length(int at) {
    return lengths[order[at]];
  }

  /** How many tests there are. */
  int size() {
    return order.length;
  }
}
