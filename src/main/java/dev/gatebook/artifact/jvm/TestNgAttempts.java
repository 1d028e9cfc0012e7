package dev.gatebook.artifact.jvm;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that TestNG marked as retried, until the last row of the same test comes. */
final class TestNgAttempts {
  private final Map<String, TestCase> firstByKey = new LinkedHashMap<>();

  /** An attempt that failed; TestNG gives it the status of a skipped test. */
  void earlier(TestCase row) {
    firstByKey.putIfAbsent(row.key(), row);
  }

  /** The row that decides; a pass behind an earlier attempt is a flaky one. */
  TestCase last(TestCase row) {
    TestCase first = firstByKey.remove(row.key());
    return first != null && row.outcome() == TestOutcome.PASSED
        ? row.ended(TestOutcome.FLAKY, first.failure())
        : row;
  }

  /** Tests that were to run again and did not; they failed. */
  List<TestCase> unfinished() {
    return firstByKey.values().stream()
        .map(row -> row.ended(TestOutcome.FAILED, row.failure()))
        .toList();
  }
}
