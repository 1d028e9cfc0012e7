package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestRows;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up tests in what was measured. Zero selected tests verify nothing. */
record TestsLookup(Measured measured) {
  Answer answer(Evidence.Tests wanted) {
    String expected = expected(wanted.counts());
    if (!Reading.of(measured).anyTests()) {
      return Answer.unavailable(expected, "no test artifact was read");
    }
    List<TestCase> selected = TestSelection.select(wanted.select(), measured.tests());
    if (selected.isEmpty()) {
      return nothingSelected(wanted, expected);
    }
    return judge(wanted, selected, expected)
        .from(sources(selected))
        .unlessUnread(Reading.of(measured).doubt());
  }

  private Answer nothingSelected(Evidence.Tests wanted, String expected) {
    String doubt = Reading.of(measured).doubt();
    String because = "no test matches `" + wanted.select() + "`";
    return doubt.isEmpty()
        ? Answer.of(Verdict.MISSING, expected, "0 tests", because)
        : Answer.unavailable(expected, because + ", but " + doubt);
  }

  private static Answer judge(Evidence.Tests wanted, List<TestCase> selected, String expected) {
    TestTotals totals = TestTotals.of(selected);
    String observed = observed(totals);
    if (noneRan(totals) && !wanted.counts().containsKey(TestCount.SKIPPED)) {
      String because =
          "none of "
              + Phrase.count(totals.total(), "selected test")
              + noneOf(totals.knownFailures());
      return Answer.of(Verdict.MISSING, expected, observed, because);
    }
    return wanted.counts().isEmpty()
        ? noneMayFail(selected, totals, expected)
        : compare(wanted.counts(), totals, expected);
  }

  private static String noneOf(long knownFailures) {
    return knownFailures == 0 ? " ran" : " passed, " + knownFailures + " failed as expected";
  }

  private static boolean noneRan(TestTotals totals) {
    return totals.skipped() == totals.total();
  }

  private static Answer noneMayFail(List<TestCase> selected, TestTotals totals, String expected) {
    long failures = totals.failed() + totals.errors();
    String of = " of " + Phrase.count(totals.total(), "test") + " ";
    if (failures == 0) {
      String because = totals.passed() + of + "passed, none failed" + butFor(totals);
      return Answer.of(Verdict.VERIFIED, expected, observed(totals), because);
    }
    List<String> failing = TestRows.failing(selected).stream().map(TestCase::name).toList();
    String because = failures + of + "failed: " + Phrase.list(failing);
    return Answer.of(Verdict.CONTRADICTED, expected, observed(totals), because);
  }

  private static String butFor(TestTotals totals) {
    long asDeclared = totals.expectedFailures() + totals.knownFailures();
    return asDeclared == 0 ? "" : " but " + asDeclared + " as expected";
  }

  private static Answer compare(
      Map<TestCount, Expectation> counts, TestTotals totals, String expected) {
    String missed =
        inOrder(counts)
            .filter(count -> !holds(count.getValue(), count.getKey(), totals))
            .map(
                count ->
                    said(totals, count.getKey()) + " where " + count.getValue() + " was expected")
            .collect(Collectors.joining(", "));
    return missed.isEmpty()
        ? Answer.of(Verdict.VERIFIED, expected, observed(totals), held(counts, totals))
        : Answer.of(Verdict.CONTRADICTED, expected, observed(totals), missed);
  }

  private static String held(Map<TestCount, Expectation> counts, TestTotals totals) {
    return inOrder(counts)
        .map(count -> said(totals, count.getKey()) + " (" + count.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** A bound in percent means the share of all selected tests. */
  static boolean holds(Expectation expectation, TestCount which, TestTotals totals) {
    long count = totals.count(which);
    return expectation.unit() == Unit.PERCENT
        ? expectation.holds(new Ratio(count, totals.total()))
        : expectation.holds(count);
  }

  private static String expected(Map<TestCount, Expectation> counts) {
    return counts.isEmpty()
        ? "none fails, at least one passes"
        : inOrder(counts)
            .map(count -> count.getKey().key() + " " + count.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String observed(TestTotals totals) {
    return Stream.of(TestCount.PASSED, TestCount.FAILED, TestCount.ERRORS, TestCount.SKIPPED)
        .filter(count -> count == TestCount.PASSED || totals.count(count) > 0)
        .map(count -> TestParts.word(said(totals, count), parts(totals, count)))
        .collect(Collectors.joining(", "));
  }

  private static String parts(TestTotals totals, TestCount which) {
    return switch (which) {
      case PASSED -> TestParts.ofPassed(totals);
      case SKIPPED -> TestParts.ofSkipped(totals);
      default -> "";
    };
  }

  private static String said(TestTotals totals, TestCount which) {
    return switch (which) {
      case TOTAL -> Phrase.count(totals.total(), "test");
      case ERRORS -> Phrase.count(totals.errors(), "error");
      default -> totals.count(which) + " " + which.key();
    };
  }

  private static Stream<Map.Entry<TestCount, Expectation>> inOrder(
      Map<TestCount, Expectation> counts) {
    return new TreeMap<>(counts).entrySet().stream();
  }

  private static List<SourceRef> sources(List<TestCase> selected) {
    return TestRows.artifacts(selected).stream().map(SourceRef::of).toList();
  }
}
