package dev.gatebook.artifact.read;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs of the tests of one suite, in order, folded into one test each: the last run decides, and a
 * pass behind a failure is a flaky one.
 */
public final class Attempts {
  private final Map<String, TestCase> byKey = new LinkedHashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();

  /** A run that is known to be the first one of its test; one of the same name is another test. */
  public void begin(TestCase run) {
    beginnings.merge(run.key(), 1, Integer::sum);
    add(run);
  }

  /** A run that may be another one of a test that is there. */
  public void add(TestCase run) {
    byKey.merge(run.key() + "#" + beginnings.get(run.key()), run, Attempts::fold);
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
