package dev.gatebook.artifact.read;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs of the tests of one suite, in order, folded into one test each: the last run decides, and a
 * pass behind a failure is a flaky one.
 */
public final class Attempts {
  private final Map<String, TestCase> byKey = new LinkedHashMap<>();

  public void add(TestCase run) {
    byKey.merge(run.key(), run, Attempts::fold);
  }

  public Collection<TestCase> tests() {
    return byKey.values();
  }

  /** Two runs of one test, the later one behind. */
  public static TestCase fold(TestCase earlier, TestCase later) {
    boolean failedBefore = earlier.outcome().isFailure() || earlier.outcome() == TestOutcome.FLAKY;
    boolean flaky = failedBefore && later.outcome() == TestOutcome.PASSED;
    return later.ended(
        flaky ? TestOutcome.FLAKY : later.outcome(),
        failedBefore ? earlier.failure() : later.failure());
  }
}
