package dev.gatebook.diff;

import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which measured test of the newer audit is which of the older one: by key, and then as {@link
 * MovedTests} tells.
 *
 * @param same tests that both audits measured
 * @param gone tests that only the older audit measured
 * @param come tests that only the newer audit measured
 */
record TestMatch(List<Kept> same, List<TestCase> gone, List<TestCase> come) {

  /** A test that both audits measured. */
  record Kept(TestCase from, TestCase to) {
    boolean isMoved() {
      return !from.key().equals(to.key());
    }
  }

  static TestMatch of(Measured older, Measured newer) {
    Map<String, TestCase> after = byKey(newer.tests());
    List<Kept> same = new ArrayList<>();
    List<TestCase> gone = new ArrayList<>();
    byKey(older.tests())
        .forEach(
            (key, test) -> {
              TestCase now = after.remove(key);
              if (now == null) {
                gone.add(test);
              } else {
                same.add(new Kept(test, now));
              }
            });
    MovedTests moved = MovedTests.among(gone, new ArrayList<>(after.values()));
    same.addAll(moved.moved());
    return new TestMatch(same, moved.gone(), moved.come());
  }

  /** Two tests of one key are one test; the worse outcome counts. */
  static Map<String, TestCase> byKey(List<TestCase> tests) {
    Map<String, TestCase> byKey = new LinkedHashMap<>(tests.size() * 2);
    for (TestCase test : tests) {
      byKey.merge(test.key(), test, (a, b) -> a.outcome().compareTo(b.outcome()) <= 0 ? a : b);
    }
    return byKey;
  }

  /** How many tests there are on the side that has fewer. */
  int least() {
    return same.size() + Math.min(gone.size(), come.size());
  }

  /** Whether the two runs are of so different tests that a list of them would say nothing. */
  boolean isOtherPopulation() {
    return same.size() * 2L < least();
  }

  /** How many tests of the older run failed and do not fail any more, though nothing was mended. */
  Silenced silenced() {
    long excused =
        same.stream()
            .filter(t -> t.from().outcome().isFailure())
            .map(t -> t.to().outcome())
            .filter(now -> now.isSkip() || now.isFailureAsDeclared())
            .count();
    return new Silenced(excused, gone.stream().filter(t -> t.outcome().isFailure()).count());
  }

  /**
   * Failures that are not counted any more.
   *
   * @param excused the tests are skipped now, or declared to fail
   * @param gone the tests are not in the run
   */
  record Silenced(long excused, long gone) {}
}
